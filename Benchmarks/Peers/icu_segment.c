/* Splits a text with ICU's sentence break iterator and prints a sentence a line: the peer of `padanan segment`.
   Reads a file of UTF-8, converts it to UTF-16 piece by piece at line ends, as a program would that streams. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

enum { pieceSize = 1 << 20 };

static void segment(UBreakIterator *iterator, const char *bytes, int32_t count, UChar *text, char *output) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    u_strFromUTF8Lenient(text, pieceSize + 1, &length, bytes, count, &status);
    ubrk_setText(iterator, text, length, &status);
    int32_t start = ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; start = end, end = ubrk_next(iterator)) {
        int32_t last = end;
        while (last > start && (text[last - 1] == ' ' || text[last - 1] == '\n' || text[last - 1] == '\r')) last -= 1;
        if (last == start) continue;
        int32_t written = 0;
        status = U_ZERO_ERROR;
        u_strToUTF8(output, 3 * pieceSize + 1, &written, text + start, last - start, &status);
        output[written] = '\n';
        fwrite(output, 1, (size_t)written + 1, stdout);
    }
}

int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (!file) return 2;
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, argc > 2 ? argv[2] : "id", NULL, 0, &status);
    char *bytes = malloc(pieceSize), *output = malloc(3 * pieceSize + 2);
    UChar *text = malloc((pieceSize + 1) * sizeof(UChar));
    if (U_FAILURE(status) || !bytes || !output || !text) return 2;
    size_t held = 0, count;
    while ((count = fread(bytes + held, 1, pieceSize - held, file)) > 0 || held > 0) {
        size_t total = held + count, cut = total;
        if (count > 0) while (cut > 0 && bytes[cut - 1] != '\n') cut -= 1;
        if (cut == 0) cut = total;
        segment(iterator, bytes, (int32_t)cut, text, output);
        held = total - cut;
        memmove(bytes, bytes + cut, held);
        if (count == 0) break;
    }
    ubrk_close(iterator);
    return 0;
}
