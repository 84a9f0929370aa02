// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A release holds libedit inside, so that one file runs from anywhere; `script/setup` sets this where it can be had.
let isStatic = Context.environment["CLIENTELE_STATIC"] == "1"
let lineEditor: [LinkerSetting] =
  isStatic
  ? [":libedit.a", ":libtinfo.a", ":libbsd.a", ":libmd.a"].map { .linkedLibrary($0, .when(platforms: [.linux])) }
  : [.linkedLibrary("edit")]
let stemmer: [LinkerSetting] =
  isStatic
  ? [.linkedLibrary(":libstemmer.a", .when(platforms: [.linux]))]
  : [.linkedLibrary("stemmer")]

let package = Package(
  name: "clientele",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "clientele", targets: ["clientele"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "clientele",
      dependencies: [
        "Advising", "Interviewing", "Language", "Portfolio", "Profiling", "Reporting", "Storage", "Terminal", "Trees",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["CLineEditor", "Interviewing", "Language"], swiftSettings: settings),
    .target(
      name: "Storage",
      dependencies: ["Advising", "BuiltInContent", "Interviewing", "Language", "Portfolio", "Profiling", "Trees"],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: [
        "Advising", "Interviewing", "Language", "Portfolio", "Profiling", "Trees",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: settings),
    .target(
      name: "Advising", dependencies: ["CStemmer", "Interviewing", "Language", "Portfolio", "Profiling", "Trees"],
      swiftSettings: settings),
    .target(
      name: "Profiling", dependencies: ["Interviewing", "Language", "Portfolio", "Trees"], swiftSettings: settings),
    .target(name: "Portfolio", dependencies: ["Language", "Trees"], swiftSettings: settings),
    .target(name: "Interviewing", dependencies: ["Language", "Trees"], swiftSettings: settings),
    .target(name: "Trees", dependencies: ["Yams"], swiftSettings: settings),
    .target(name: "Language", swiftSettings: settings),
    .target(name: "BuiltInContent", swiftSettings: settings, plugins: ["EmbedContent"]),
    .target(name: "CLineEditor", linkerSettings: lineEditor),
    .target(name: "CStemmer", linkerSettings: stemmer),
    .plugin(name: "EmbedContent", capability: .buildTool()),

    .testTarget(name: "PortfolioTests", dependencies: ["Portfolio", "Language", "Trees"], swiftSettings: settings),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
    .testTarget(name: "TreesTests", dependencies: ["Trees"], swiftSettings: settings),
    .testTarget(name: "BuiltInContentTests", dependencies: ["BuiltInContent"], swiftSettings: settings),
    .testTarget(
      name: "InterviewingTests", dependencies: ["BuiltInContent", "Interviewing", "Language", "Profiling", "Trees"],
      swiftSettings: settings),
    .testTarget(
      name: "AdvisingTests",
      dependencies: ["Advising", "BuiltInContent", "Interviewing", "Language", "Portfolio", "Profiling", "Trees"],
      exclude: ["Advice/Cases", "Advice/Goldens", "Questions"], swiftSettings: settings),
    .testTarget(
      name: "ProfilingTests",
      dependencies: ["Portfolio", "BuiltInContent", "Interviewing", "Language", "Profiling", "Trees"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Advising", "BuiltInContent", "Interviewing", "Language", "Portfolio", "Profiling", "Reporting", "Storage",
        "Trees",
      ],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Advising", "Interviewing", "Language", "Portfolio", "Profiling", "Storage", "Trees"],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Language", "PseudoTerminal", "Terminal", "TerminalProbe"],
      swiftSettings: settings),
    .testTarget(
      name: "ClienteleTests", dependencies: ["Language", "PseudoTerminal", "Trees", "clientele"],
      exclude: ["Goldens"], swiftSettings: settings),
    .testTarget(
      name: "FaultTests", dependencies: ["BuiltInContent", "Fuzzing", "PseudoTerminal", "clientele"],
      swiftSettings: settings),
    .target(
      name: "Fuzzing",
      dependencies: [
        "CPseudoTerminal", "Interviewing", "Language", "Portfolio", "Profiling", "Storage", "Terminal", "Trees",
      ],
      path: "Tests/Fuzzing", swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Language", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "PortfolioTimer", dependencies: ["Language", "Portfolio", "Storage"], path: "Tests/PortfolioTimer",
      swiftSettings: settings),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal", swiftSettings: settings),
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]),
  ]
)

/// libFuzzer brings its own beginning of a program, so this one builds with `--sanitize fuzzer` only.
if Context.environment["CLIENTELE_FUZZER"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "Fuzzer", dependencies: ["Fuzzing"], path: "Tests/Fuzzer",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
