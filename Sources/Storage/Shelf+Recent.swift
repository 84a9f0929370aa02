extension Shelf {
  private static let recentName = "recent"

  /// The profile that was used last, if it is still known and there.
  public var recent: ProfileFolder? {
    guard let home = try? Folder(path: home.path),
      let (bytes, _) = try? DurableFile.read(Shelf.recentName, in: home, limit: 256),
      let slug = String(validating: bytes, as: UTF8.self).flatMap({ Slug(folder: $0) })
    else { return nil }
    return try? folder(slug)
  }

  /// Notes the profile that was used last; a convenience, so failing to is no error.
  public func remember(_ folder: ProfileFolder) {
    guard folder != recent, let home = try? Folder(path: home.path) else { return }
    _ = try? DurableFile.write(
      Array(folder.slug.text.utf8), Shelf.recentName, in: home, expecting: .anything, durable: false)
  }
}
