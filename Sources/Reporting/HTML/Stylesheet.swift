/// How the page looks: on small and large screens, in light and in the dark, on A4 and on Letter paper.
enum Stylesheet {
  /// Of `text`, for the page's policy; `script/test-browser` says when it is another one.
  static let hash = "sha256-wCtadx5jnp2BjX4RImoPTWOf0UkLh9TXDVAUdBb2gmM="

  static let text = """

    :root {
      --paper: #fffdf9; --ink: #1c2326; --soft: #545e61; --line: #d9d5cb; --tint: #f4f1ea;
      --accent: #0d5156; --warm: #8a4b12;
      --first: #0d5156; --second: #31777b; --third: #6fa3a4; --fourth: #a5c7c6; --fifth: #d5e5e3;
      --on-first: #ffffff; --on-second: #ffffff; --on-third: #0b2123; --on-fourth: #0b2123; --on-fifth: #0b2123;
      --serif: "Iowan Old Style", Charter, "Palatino Linotype", "URW Palladio L", P052, Georgia, "Liberation Serif", serif;
      --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14191b; --ink: #e9e6df; --soft: #aab3b4; --line: #384144; --tint: #1d2427;
        --accent: #8ed3cd; --warm: #f0b37e;
        --first: #9bdcd6; --second: #6fb7b2; --third: #4a8d8a; --fourth: #356a6a; --fifth: #274d4f;
        --on-first: #0b1718; --on-second: #0b1718; --on-third: #ffffff; --on-fourth: #ffffff; --on-fifth: #ffffff;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 64rem; padding: 2.5rem 1.25rem 2rem; font: 1rem/1.55 var(--sans);
      overflow-wrap: break-word; hyphens: manual;
    }
    h1 {
      margin: 0 0 2rem; padding-bottom: .7rem; border-bottom: 3px solid var(--accent);
      font: 600 1.05rem/1.35 var(--sans); color: var(--accent); letter-spacing: .01em;
    }
    h2 { margin: 0 0 .55rem; font: 600 1.3rem/1.25 var(--serif); break-after: avoid; }
    section { margin: 0; padding: 0 0 2.2rem; }
    section > p, section > ul { max-width: 44rem; }
    p, ul, blockquote, figure { margin: 0 0 .8rem; }
    ul { padding: 0; list-style: none; }
    li { margin: 0 0 .45rem; padding-left: 1.1rem; position: relative; break-inside: avoid; }
    li::before {
      content: ""; position: absolute; left: 0; top: .68em; width: .45rem; border-top: 2px solid var(--accent);
    }
    b { font-weight: 600; }
    em { font-style: normal; color: var(--soft); font-size: .9em; }
    blockquote { padding-left: 1rem; border-left: 3px solid var(--line); font-family: var(--serif); font-size: 1.08em; }
    blockquote p { margin: 0; }
    .sentence blockquote { padding: 0; border: 0; font: 500 clamp(1.45rem, 1rem + 2vw, 2.1rem)/1.3 var(--serif); text-wrap: pretty; }
    .mark { font: .8rem/1.4 var(--sans); color: var(--soft); white-space: nowrap; }
    .mark::before { content: "· "; }
    .assumed { padding: 0 .45em; border: 1px dashed var(--warm); border-radius: 1em; color: var(--warm); }
    .assumed::before { content: none; }
    .scroll { overflow-x: auto; margin: 0 0 .8rem; }
    .scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    table { border-collapse: collapse; font-size: .93rem; font-variant-numeric: tabular-nums; }
    th, td { padding: .4rem 1.1rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    th { font-weight: 600; font-size: .85rem; color: var(--soft); vertical-align: bottom; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; white-space: nowrap; }
    tr { break-inside: avoid; }
    thead { display: table-header-group; }
    figure { display: grid; gap: .8rem; break-inside: avoid; }
    figcaption { font-weight: 600; }
    figure svg { display: block; width: 100%; max-width: 30rem; height: auto; overflow: visible; }
    .beside { min-width: 0; max-width: 44rem; }
    summary { cursor: pointer; color: var(--accent); font-weight: 600; font-size: .93rem; padding: .2rem 0; }
    details[open] summary { margin-bottom: .4rem; }
    svg text { font: 14px var(--sans); fill: var(--ink); font-variant-numeric: tabular-nums; }
    svg .small { font-size: 12.5px; fill: var(--soft); }
    svg .strong { font-weight: 600; fill: var(--accent); }
    svg .figure { font-weight: 600; }
    svg .onFirst { fill: var(--on-first); font-size: 12px; } svg .onSecond { fill: var(--on-second); font-size: 12px; }
    svg .onThird { fill: var(--on-third); font-size: 12px; } svg .onFourth { fill: var(--on-fourth); font-size: 12px; }
    svg .onFifth { fill: var(--on-fifth); font-size: 12px; }
    rect.first, circle.first { fill: var(--first); } rect.second { fill: var(--second); } rect.third { fill: var(--third); }
    rect.fourth { fill: var(--fourth); } rect.fifth { fill: var(--fifth); }
    rect.frame { fill: none; stroke: var(--accent); stroke-width: 1; }
    rect.faint { fill: var(--tint); } rect.invest { fill: var(--fourth); } rect.selective { fill: var(--fifth); }
    rect.leave { fill: var(--tint); } rect.invest, rect.selective, rect.leave { stroke: var(--paper); stroke-width: 2; }
    polyline { fill: none; stroke: var(--first); stroke-width: 2.5; stroke-linejoin: round; }
    polyline.grid { stroke: var(--soft); stroke-width: 1; }
    polyline.faint { stroke: var(--second); stroke-dasharray: 5 4; }
    circle.accent { fill: var(--first); stroke: var(--paper); stroke-width: 1.5; }
    circle.faint { fill: var(--second); fill-opacity: .55; stroke: var(--accent); stroke-width: .8; }
    .room { height: 2.1rem; border-bottom: 1px solid var(--soft); }
    .room:last-child { margin-bottom: 1rem; }
    footer { border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; padding-top: .8rem; }
    footer p { margin: 0; }

    @media screen and (min-width: 48rem) {
      body { padding-top: 4rem; font-size: 1.06rem; }
      .summary .sections { columns: 2; column-gap: 3.5rem; }
      .summary .sentence { column-span: all; padding-bottom: 2.6rem; }
    }
    @media screen and (min-width: 60rem) {
      figure { grid-template-columns: minmax(0, 30rem) minmax(0, 1fr); column-gap: 2.5rem; }
      figcaption { grid-column: 1 / -1; }
    }

    @page { margin: 13mm 16mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.2pt; line-height: 1.42; }
      h1 { margin-bottom: 5mm; padding-bottom: 2mm; font-size: 10.5pt; }
      h2 { font-size: 12.5pt; margin-bottom: 1.2mm; }
      section { padding-bottom: 5.5mm; }
      p, li { orphans: 2; widows: 2; }
      li { margin-bottom: .8mm; break-inside: avoid; }
      figure { grid-template-columns: 95mm 1fr; column-gap: 7mm; }
      figcaption { grid-column: 1 / -1; }
      figure svg { max-width: 95mm; }
      details { display: none; }
      .scroll { overflow: visible; }
      table { font-size: 9pt; }
      th { font-size: 8.5pt; }
      .sentence blockquote { font-size: 17pt; }
      .mark { font-size: 7.5pt; }
      footer { font-size: 8pt; padding-top: 2mm; }
      .room { height: 8mm; break-inside: avoid; }
      .letter { break-before: page; }
      .summary { font-size: 9pt; line-height: 1.34; }
      .summary h1 { margin-bottom: 3.5mm; padding-bottom: 1.5mm; }
      .summary .sentence blockquote { font-size: 14.5pt; line-height: 1.26; }
      .summary .sections { columns: 2; column-gap: 9mm; }
      .summary .sentence { column-span: all; padding-bottom: 3.5mm; }
      .summary section { padding-bottom: 2.8mm; }
      .summary .mark:not(.assumed) { display: none; }
      .summary h2 { font-size: 11.5pt; }
      .summary p, .summary ul, .summary blockquote { margin-bottom: 1.2mm; }
    }

    """
}
