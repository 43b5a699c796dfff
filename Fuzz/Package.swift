// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that users of padanan do not pay for it. It is built with `--sanitize=fuzzer`, whose runtime
/// brings `main`.
let package = Package(
    name: "padanan-fuzz",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "padanan", path: "..")],
    targets: [
        .executableTarget(
            name: "SegmentationFuzz", dependencies: [.product(name: "PadananKit", package: "padanan")],
            swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
    ]
)
