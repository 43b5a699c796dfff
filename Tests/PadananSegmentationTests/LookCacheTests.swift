import Testing

@testable import PadananSegmentation

@Suite struct LookCacheTests {
    @Test("What was remembered is found under all of its key and no other, or is forgotten")
    func keys() {
        var generator = SplitMix(state: 3)
        var cache = LookCache()
        #expect(cache.value(state: 0, next: 0, truth: 0) == nil)
        var found = 0
        for number in 0..<3000 {
            let truth = UInt64.random(in: 0...UInt64.max, using: &generator)
            cache.remember(number, state: number % 50, next: number % 7, truth: truth)
            #expect(cache.value(state: number % 50, next: number % 7, truth: truth) == number)
            // Over and over, so that all places are taken: a key that differs in one part may stand in any of them.
            for other in [truth ^ 1, truth ^ 1 << 63] where cache.value(state: number % 50, next: number % 7, truth: other) != nil {
                found += 1
            }
            if cache.value(state: number % 50 + 50, next: number % 7, truth: truth) != nil { found += 1 }
            if cache.value(state: number % 50, next: number % 7 + 7, truth: truth) != nil { found += 1 }
        }
        #expect(found == 0)
    }

    @Test("Most of a few thousand combinations are remembered")
    func growth() {
        var cache = LookCache()
        for number in 0..<2000 { cache.remember(number, state: number % 50, next: number % 7, truth: UInt64(number)) }
        let kept = (0..<2000).count { cache.value(state: $0 % 50, next: $0 % 7, truth: UInt64($0)) == $0 }
        #expect(kept > 1500)
    }
}
