import Mustache

/// The templates, in the program itself: none can be missing, and none can be changed by what is not reviewed as code.
enum Templates {
  static func markdown() throws -> MustacheTemplate {
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    return try MustacheTemplate(string: markdownSource)
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
    |{{#columns}} {{title}} |{{/columns}}
    |{{#columns}}{{#isNumber}} ---: |{{/isNumber}}{{^isNumber}} --- |{{/isNumber}}{{/columns}}
    {{#rows}}
    |{{#.}} {{text}}{{#note}} *({{.}})*{{/note}} |{{/.}}
    {{/rows}}
    {{/table}}
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
}
