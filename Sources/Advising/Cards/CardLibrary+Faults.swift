public import Interviewing
import Language
import Trees

extension CardLibrary {
  /// Everything wrong with the files, alone and together, each with the name of its file.
  public var faults: [(file: String, fault: ContentFault)] {
    let keys = Set(files.compactMap(\.key))
    let ids = Set(keys.map(\.id))
    return files.flatMap { file in
      let twins = file.key?.twins.filter { !keys.contains($0) } ?? []
      let lonely = twins.map { ContentFault(.missingTwin($0.fileName), at: nil) }
      let broken = file.links.filter { !ids.contains($0.id) }.map { link in
        ContentFault(.unknownCard(link.id, nearest: link.id.nearest(in: ids.sorted())), at: link.mark)
      }
      return (lonely + file.faults + broken).sorted { ($0.mark?.line ?? 0) < ($1.mark?.line ?? 0) }
        .map { (file.name, $0) }
    }
  }
}
