// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "clientele",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(
      name: "Storage", dependencies: ["BuiltInContent", "Interviewing", "Language", "Profiling", "Trees"],
      swiftSettings: settings),
    .target(name: "Profiling", dependencies: ["Interviewing", "Language", "Trees"], swiftSettings: settings),
    .target(name: "Interviewing", dependencies: ["Language", "Trees"], swiftSettings: settings),
    .target(name: "Trees", dependencies: ["Yams"], swiftSettings: settings),
    .target(name: "Language", swiftSettings: settings),
    .target(name: "BuiltInContent", swiftSettings: settings, plugins: ["EmbedContent"]),
    .plugin(name: "EmbedContent", capability: .buildTool()),
    .testTarget(name: "LanguageTests", dependencies: ["Language"], swiftSettings: settings),
    .testTarget(name: "TreesTests", dependencies: ["Trees"], swiftSettings: settings),
    .testTarget(name: "BuiltInContentTests", dependencies: ["BuiltInContent"], swiftSettings: settings),
    .testTarget(
      name: "InterviewingTests", dependencies: ["BuiltInContent", "Interviewing", "Language", "Profiling", "Trees"],
      swiftSettings: settings),
    .testTarget(
      name: "ProfilingTests", dependencies: ["BuiltInContent", "Interviewing", "Language", "Profiling", "Trees"],
      swiftSettings: settings),
    .testTarget(name: "StorageTests", dependencies: ["Storage"], swiftSettings: settings),
  ]
)
