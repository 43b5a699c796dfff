/// The style sheet of every HTML report.
///
/// Contrast is at least 4.5 to 1 for text in both schemes; nothing is said by colour alone. Below 48em tables turn into blocks.
enum HTMLStyle {
    static let sheet: StaticString = """
        :root {
          color-scheme: light dark;
          --page: #fff; --text: #1b1b1f; --quiet: #55555f; --line: #d5d5de; --band: #f4f4f8; --link: #0b4fb3;
          --error: #a3121f; --warning: #7a4b00; --info: #1f4f8f; --mark: #ffe08a; --mark-text: #1b1b1f;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #16161a; --text: #ececf1; --quiet: #b0b0bc; --line: #3b3b46; --band: #212128; --link: #8ab8ff;
            --error: #ff9a9a; --warning: #f3c26b; --info: #9cc4ff; --mark: #5e4a00; --mark-text: #fff;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; background: var(--page); color: var(--text);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
        .lead, footer, .quiet { color: var(--quiet); }
        .lead { margin: .25rem 0 0; overflow-wrap: anywhere; }
        a { color: var(--link); }
        a:focus-visible, main:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: .5rem; padding: .25rem .5rem; background: var(--page); }
        .figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; }
        .figures div { display: flex; flex-direction: column-reverse; min-width: 7rem; padding: .5rem .9rem; border: 1px solid var(--line);
          border-radius: .4rem; background: var(--band); }
        .figures dt { color: var(--quiet); font-size: .875rem; }
        .figures dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        table { width: 100%; border-collapse: collapse; }
        caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
        th, td { text-align: start; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
        th { background: var(--band); font-size: .875rem; }
        td { overflow-wrap: anywhere; }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .place { font-variant-numeric: tabular-nums; }
        .text { white-space: pre-wrap; }
        .severity, [class^="severity-"] { font-weight: 600; white-space: nowrap; }
        .findings { table-layout: fixed; }
        .findings th:nth-child(-n+3) { width: 7.5rem; }
        .findings th:nth-child(4) { width: 24%; }
        .severity-error { color: var(--error); }
        .severity-warning { color: var(--warning); }
        .severity-info { color: var(--info); }
        .better { margin: .35rem 0 0; }
        mark { background: var(--mark); color: var(--mark-text); border-bottom: .15rem solid currentColor; }
        nav ul { columns: 22rem; padding-inline-start: 1.25rem; }
        nav li { break-inside: avoid; overflow-wrap: anywhere; }
        footer { margin-top: 2.5rem; border-top: 1px solid var(--line); font-size: .875rem; }
        @media (max-width: 48em) {
          body { padding: 1rem; }
          thead { position: absolute; left: -100vw; }
          table, tbody, tr, td, caption { display: block; }
          tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
          td, .number { padding: .15rem 0; border: 0; text-align: start; white-space: normal; }
          td::before { content: attr(data-label) ": "; color: var(--quiet); font-weight: 400; }
          td:empty { display: none; }
        }
        @media print {
          :root { --page: #fff; --text: #000; --quiet: #444; --line: #999; --band: #fff; --link: #000;
            --error: #000; --warning: #000; --info: #000; --mark: #fff; --mark-text: #000; }
          body { max-width: none; padding: 0; font-size: 10pt; }
          .skip, nav { display: none; }
          tr, .figures div { break-inside: avoid; }
          h2 { break-after: avoid; }
          mark { font-weight: 700; }
        }
        @media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
        """
}
