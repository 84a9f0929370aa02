import Foundation
import Language
import Portfolio
import Storage

/// A file to import, read as often as needed, with a word on how far it is where that takes long.
struct ImportSource {
  let path: String
  private let session: Session
  /// What came out of a pipe, which can be read only once.
  private var piped: [UInt8]?

  /// The largest pipe that is kept in memory, in bytes.
  private static let limit = 256 << 20

  init(_ path: String, _ session: Session) {
    self.path = path
    self.session = session
  }

  mutating func read(_ options: ImportOptions) throws -> Import {
    do {
      return try Import(bytes(), options)
    } catch StoreError.cannot(_, let path, let code) {
      throw Failure.noSuchFile(path, errno: code)
    } catch let fault as ImportFault {
      throw RefusedFile(path: path, fault: fault)
    }
  }

  private mutating func bytes() throws -> ByteSource {
    guard let size = try UserFile.size(path) else {
      let bytes = try piped ?? UserFile.read(path, limit: Self.limit)
      piped = bytes
      return ByteSource(bytes)
    }
    let progress = Progress(size: size, session)
    return ByteSource(size: size) { [path] body in
      try UserFile.forEachChunk(path) { chunk in
        progress.pass(chunk.count)
        try body(chunk)
      }
    }
  }
}

/// Says each second how much of a long file was read; only to people.
private final class Progress {
  private let whole: Double
  private let session: Session
  private let isHeard = isatty(STDERR_FILENO) == 1
  private var done = 0.0
  private var said = Date.now

  /// A file is read once as a rule, after some glances at its first lines.
  init(size: Int, _ session: Session) {
    whole = Double(size)
    self.session = session
  }

  func pass(_ count: Int) {
    done += Double(count)
    guard isHeard, Date.now.timeIntervalSince(said) > 1 else { return }
    said = .now
    let share = min(0.99, done / whole)
    session.complain(
      Text(
        en: "Reading the file: \(Language.en.percent(share)).",
        fr: "Lecture du fichier : \(Language.fr.percent(share))."))
  }
}

/// A file that was refused as a whole.
struct RefusedFile: Error {
  let path: String
  let fault: ImportFault
}
