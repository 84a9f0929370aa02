/// The page's template, and the parts of it that stand in several places.
///
/// The policy lets in nothing but the style sheet, known by its hash: no script, no picture, no request.
enum Page {
  static let source = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Stylesheet.hash)'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>{{title}}</title>
    <style>\(Stylesheet.text)</style>
    </head>
    <body class="{{kind}}">
    <main>
    <header>
    <h1>{{title}}</h1>
    </header>
    <div class="sections">
    {{#sections}}
    <section class="{{id}}">
    {{#.heading}}
    <h2>{{.}}</h2>
    {{/.heading}}
    {{#blocks}}
    {{> block}}
    {{/blocks}}
    </section>
    {{/sections}}
    </div>
    </main>
    <footer>
    <p>{{closing}}</p>
    </footer>
    </body>
    </html>

    """

  static let partials = [
    "block": block, "line": line, "table": table, "chart": chart, "drawing": drawing,
  ]

  private static let block = """
    {{#.quote}}
    <blockquote><p>{{> line}}</p></blockquote>
    {{/.quote}}
    {{#.paragraph}}
    <p>{{> line}}</p>
    {{/.paragraph}}
    {{#.list}}
    {{#first()}}
    <ul>
    {{/first()}}
    <li>{{> line}}</li>
    {{#last()}}
    </ul>
    {{/last()}}
    {{/.list}}
    {{#.table}}
    {{> table}}
    {{/.table}}
    {{#.chart}}
    {{> chart}}
    {{/.chart}}
    {{#.room}}
    <div class="room"></div>
    {{/.room}}

    """

  private static let line = """
    {{#.label}}<b>{{.}}</b> {{/.label}}{{text}}{{#.mark}} <span class="mark{{#isAssumption}} assumed{{/isAssumption}}">{{words}}</span>{{/.mark}}
    """

  private static let table = """
    <div class="scroll" role="group" tabindex="0" aria-label="{{title}}">
    <table>
    <thead><tr>{{#columns}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}>{{title}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr>{{#.}}<td{{#.value}} class="number"{{/.value}}>{{#.value}}<data value="{{.}}">{{text}}</data>{{/.value}}{{^.value}}{{text}}{{/.value}}{{#.note}} <em>{{.}}</em>{{/.note}}</td>{{/.}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """

  private static let chart = """
    <figure class="{{kind}}">
    <figcaption>{{title}}</figcaption>
    {{#drawing}}
    {{> drawing}}
    {{/drawing}}
    <div class="beside">
    <p>{{words}}</p>
    <details>
    <summary>{{tableTitle}}</summary>
    {{#table}}
    {{> table}}
    {{/table}}
    </details>
    </div>
    </figure>

    """

  private static let drawing = """
    <svg viewBox="0 0 {{width}} {{height}}" role="img" aria-labelledby="{{kind}}-title {{kind}}-words">
    <title id="{{kind}}-title">{{title}}</title>
    <desc id="{{kind}}-words">{{words}}</desc>
    {{#shapes}}
    {{#.bar}}
    <rect class="{{tone}}" x="{{x}}" y="{{y}}" width="{{.width}}" height="{{.height}}"{{#.value}} data-value="{{.}}"{{/.value}}/>
    {{/.bar}}
    {{#.dot}}
    <circle class="{{tone}}" cx="{{x}}" cy="{{y}}" r="{{radius}}"/>
    {{/.dot}}
    {{#.curve}}
    <polyline class="{{tone}}" points="{{points}}"/>
    {{/.curve}}
    {{#.label}}
    <text class="{{tone}}" x="{{x}}" y="{{y}}" text-anchor="{{anchor}}">{{#.whole}}<title>{{.}}</title>{{/.whole}}{{text}}</text>
    {{/.label}}
    {{/shapes}}
    </svg>

    """
}
