import Language

extension String {
  /// "the commuters" is "commuters", « les boulangeries » « boulangeries »: names are plural and go without article.
  func withoutArticle(_ language: Language) -> String {
    let articles = language == .fr ? ["toutes les ", "tous les ", "les ", "des "] : ["all the ", "the "]
    guard let article = articles.first(where: lowercased().hasPrefix) else { return self }
    let name = String(dropFirst(article.count)).trimmed
    return name.isEmpty ? self : name
  }
}
