// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that users of padanan do not pay for it.
let package = Package(
    name: "padanan-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "padanan", path: "..")],
    targets: [
        .executableTarget(
            name: "Steps", dependencies: [.product(name: "PadananKit", package: "padanan")], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "Hostile", dependencies: [.product(name: "PadananKit", package: "padanan")], swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
