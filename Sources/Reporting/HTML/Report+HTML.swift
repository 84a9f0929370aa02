import Mustache

extension Report {
  /// The document as one page that needs nothing else and asks for nothing.
  public func html() throws -> String {
    MustacheContentTypes.register(HTMLText(), named: "PAGE")
    let partials = try Page.partials.mapValues { try MustacheTemplate(string: "{{% CONTENT_TYPE: PAGE}}\n" + $0) }
    let page = try MustacheTemplate(string: "{{% CONTENT_TYPE: PAGE}}\n" + Page.source)
    return page.render(self, library: MustacheLibrary(templates: partials))
  }
}
