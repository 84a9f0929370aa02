import Mustache

/// The templates, in the program itself: none can be missing, and none can be changed by what is not reviewed as code.
enum Templates {
  static func markdown(_ report: Report) throws -> String {
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    let table = try MustacheTemplate(string: tableSource)
    return try MustacheTemplate(string: markdownSource).render(
      report, library: MustacheLibrary(templates: ["table": table]))
  }

  private static let markdownSource = """
    {{% CONTENT_TYPE: MARKDOWN}}
    # {{title}}
    {{#sections}}
    {{#heading}}

    ## {{.}}
    {{/heading}}
    {{#blocks}}

    {{#quote}}
    > {{text}}
    {{/quote}}
    {{#paragraph}}
    {{#label}}**{{.}}** {{/label}}{{text}}{{#mark}}{{#isAssumption}} *({{words}})*{{/isAssumption}}{{/mark}}
    {{/paragraph}}
    {{#list}}
    - {{#label}}**{{.}}** {{/label}}{{text}}{{#mark}}{{#isAssumption}} *({{words}})*{{/isAssumption}}{{/mark}}
    {{/list}}
    {{#table}}
    {{> table}}
    {{/table}}
    {{#chart}}
    **{{title}}.** {{words}}

    {{#table}}
    {{> table}}
    {{/table}}
    {{/chart}}
    {{#room}}
    ________________________________________________________________________________
    {{^last()}}

    {{/last()}}
    {{/room}}
    {{/blocks}}
    {{/sections}}

    ---

    {{closing}}

    """

  private static let tableSource = """
    {{% CONTENT_TYPE: MARKDOWN}}
    |{{#columns}} {{title}} |{{/columns}}
    |{{#columns}}{{#isNumber}} ---: |{{/isNumber}}{{^isNumber}} --- |{{/isNumber}}{{/columns}}
    {{#rows}}
    |{{#.}} {{text}}{{#note}} *({{.}})*{{/note}} |{{/.}}
    {{/rows}}

    """
}
