// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target; ARCHITECTURE.md says why.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "padanan",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "PadananKit", targets: ["PadananKit"]),
        .executable(name: "padanan", targets: ["padanan"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CAssets", exclude: ["Assets"]),

        module("PadananCore", []),
        module("PadananXML", ["CLibXML2"]),
        module("PadananYAML", ["CLibYAML"]),
        module("PadananSegmentation", ["PadananCore"]),
        module("PadananTerminology", ["PadananCore"]),
        module("PadananFormats", ["PadananCore", "PadananXML"]),
        module("PadananChecks", ["PadananCore", "PadananTerminology"]),
        module("PadananReports", ["PadananCore"]),
        module(
            "PadananKit",
            [
                "CAssets", "PadananChecks", "PadananCore", "PadananFormats", "PadananReports", "PadananSegmentation", "PadananTerminology",
                "PadananXML", "PadananYAML",
            ]),

        .executableTarget(name: "padanan", dependencies: ["PadananKit", argumentParser], swiftSettings: settings),
        .executableTarget(
            name: "padanan-dev", dependencies: ["PadananKit", "PadananChecks", argumentParser], swiftSettings: settings),

        tests("PadananCoreTests", ["PadananCore"]),
        tests("PadananChecksTests", ["PadananChecks"]),
        tests("PadananXMLTests", ["PadananXML"]),
        tests("PadananYAMLTests", ["PadananYAML"]),
        tests("PadananFormatsTests", ["PadananFormats"]),
        .testTarget(name: "CommandLineTests", dependencies: ["padanan"], swiftSettings: settings),
        tests("PadananKitTests", ["PadananKit"]),
        .testTarget(name: "PadananReportsTests", dependencies: ["PadananReports"], exclude: ["Goldens"], swiftSettings: settings),
        tests("PadananSegmentationTests", ["PadananSegmentation"]),
        tests("ArchitectureTests", []),
        tests("PadananTerminologyTests", ["PadananTerminology"]),
    ],
    cLanguageStandard: .c2x
)
