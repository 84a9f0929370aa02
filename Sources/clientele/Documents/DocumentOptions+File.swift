import Language
import Reporting
import Storage

extension DocumentOptions {
  /// Where a report on a profile through time goes.
  func file(for kind: Report.Kind, of timeline: Timeline, _ session: Session) -> DocumentFile {
    DocumentFile(options: self, session: session, slug: timeline.folder.slug.text, name: kind.fileName)
  }
}
