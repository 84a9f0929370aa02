import Foundation
import PackagePlugin

/// Turns every `.yaml` and `.md` file under `prompts/` and `knowledge/` into Swift source at each build.
@main
struct EmbedContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let root = context.package.directoryURL
    let folder = context.pluginWorkDirectoryURL
    let output = folder.appending(path: "EmbeddedFiles.swift")
    // Content files cannot be inputs: SwiftPM asks for them once, and a deleted one then breaks every build. The
    // folder of the output can: the script touches it on each run, so it is always out of date and always runs.
    return [
      .buildCommand(
        displayName: "Embedding prompts and knowledge",
        executable: URL(filePath: "/bin/sh"),
        arguments: [root.appending(path: "Plugins/EmbedContent/embed.sh").path, root.path, output.path],
        inputFiles: [folder],
        outputFiles: [output])
    ]
  }
}
