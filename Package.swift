// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: STYLE of the whole package, see ARCHITECTURE.md.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "padanan",
    platforms: [.macOS(.v15)],
    products: [
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

        module("PadananCore", []),
        module("PadananXML", ["CLibXML2"]),
        module("PadananTerminology", ["PadananCore"]),
        module("PadananFormats", ["PadananCore", "PadananXML"]),
        module("PadananReports", ["PadananCore"]),

        tests("PadananCoreTests", ["PadananCore"]),
        tests("PadananFormatsTests", ["PadananFormats", "PadananTerminology"]),
        tests("PadananReportsTests", ["PadananReports"], exclude: ["Goldens"]),
        tests("PadananTerminologyTests", ["PadananTerminology"]),
    ]
)
