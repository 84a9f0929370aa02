public import Language
public import Trees

extension Catalogue {
  /// The words of a question away from the interview: an answer it quotes reads as what stands behind the bar in
  /// `{statement.audience|clients}`.
  ///
  /// - Parameter item: the name that stands for `{item}`.
  public func words(of key: Path, about item: String? = nil) -> Text? {
    question(key)?.ask.filled { mark, _ in
      let parts = mark.split(separator: "|", maxSplits: 1).map(String.init)
      if mark == "item", let item { return item }
      return parts.count > 1 ? parts[1] : "…"
    }
  }

  /// Whether a question names the item it is about.
  public func namesItem(_ key: Path) -> Bool { words(of: key) != words(of: key, about: "") }
}
