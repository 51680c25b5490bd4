/// How pages look: on paper, in the light and in the dark.
enum StyleSheet {
  /// The style sheet.
  static let text = colours + letters + charts + teams + organisation + paper

  private static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fcfbf8; --ink: #22262b; --quiet: #5a6068; --hair: #ddd8ce;
      --range: #bf7a48; --dot: #7a3a10; --sure: #7a3a10; --sheet: #f4f0e8;
      --s0: #fbf7f0; --s1: #f5e6d2; --s2: #eac49b; --s3: #c9834c; --s4: #7a3a10;
      --on3: #1c1206; --on4: #fffaf4;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --ink: #e9e6df; --quiet: #a9aeb5; --hair: #383c42;
        --range: #b0703f; --dot: #ffc79b; --sure: #ffc79b; --sheet: #1f2226;
        --s0: #1d1f22; --s1: #33281f; --s2: #5c3b22; --s3: #b0703f; --s4: #ffc79b;
        --on3: #120a03; --on4: #1c1206;
      }
    }

    """

  private static let letters = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 3rem 2rem 4rem; max-width: 72rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
    }
    h1, h2, h3, .figure strong, .counts dd, .big, .bars li:first-child .name > bdi {
      font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif;
      font-weight: 600; text-wrap: balance;
    }
    h1 { font-size: clamp(2rem, 5vw, 3.25rem); line-height: 1.1; margin: 0; }
    h2 { font-size: 1.375rem; line-height: 1.25; margin: 0; }
    h3 { font-size: 1.25rem; line-height: 1.3; margin: 0; }
    p { margin: 0; max-width: 46rem; text-wrap: pretty; }
    ol, ul, dl, dd { margin: 0; padding: 0; }
    ol, .legend { list-style: none; }
    bdi, code { overflow-wrap: anywhere; }
    header { padding-bottom: 1.5rem; margin-bottom: 2rem; border-bottom: 1px solid var(--hair); }
    header .quiet { margin-top: .5rem; }
    .quiet, .id { color: var(--quiet); }
    .id { font: .8125rem/1 system-ui, sans-serif; display: inline-block; max-width: 100%; }
    .over {
      color: var(--quiet); font-size: .8125rem; font-weight: 600; letter-spacing: .03em;
    }
    code {
      font: .9375rem/1.4 ui-monospace, "Cascadia Mono", "Noto Sans Mono", Menlo, monospace;
      background: var(--sheet); border: 1px solid var(--hair); border-radius: 4px;
      padding: .1rem .4rem;
    }
    :focus-visible { outline: 3px solid var(--dot); outline-offset: 2px; }
    .spoken {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    footer {
      display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 2rem;
      margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--hair);
      color: var(--quiet); font-size: .875rem;
    }
    footer h2 { font-size: 1rem; color: var(--ink); margin-bottom: .25rem; }
    footer p + p { margin-top: .5rem; }

    """

  private static let charts = """
    svg { display: block; overflow: visible; }
    .axis { stroke: var(--hair); stroke-width: 2; }
    .range { fill: var(--range); }
    .dot { fill: var(--dot); stroke: var(--paper); stroke-width: 2; }
    .mark { stroke: var(--ink); stroke-width: 2; }
    .bar { fill: var(--range); }
    svg text { font-size: .75rem; fill: var(--quiet); }
    svg .of { fill: var(--ink); }
    .legend {
      display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem;
      font-size: .875rem; color: var(--quiet);
    }
    .legend > * { display: flex; align-items: center; gap: .5rem; }

    """

  private static let teams = """
    .columns { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 2rem 4rem; }
    aside { display: grid; gap: 2rem; align-content: start; }
    aside h2 { font-size: 1.125rem; }
    .links { margin-top: .5rem; }
    .link {
      display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .5rem 2rem;
      padding: 1.5rem 0 1.5rem 2.25rem; border-bottom: 1px solid var(--hair);
      break-inside: avoid;
    }
    .link > * { grid-column: 1 / -1; }
    .link > .what { grid-column: 1; position: relative; }
    .link > .figure { grid-column: 2; grid-row: 1 / span 2; align-self: center; }
    .link > .plot { grid-column: 1; }
    .link .rank {
      position: absolute; right: 100%; padding-right: 1rem; color: var(--quiet); font-weight: 400;
    }
    .link.first h3 { font-size: 1.625rem; line-height: 1.2; }
    .link.first .what .over { color: var(--sure); }
    .figure { text-align: right; font-size: .875rem; color: var(--quiet); line-height: 1.35; }
    .figure strong {
      display: block; font-size: 2.5rem; line-height: 1; color: var(--ink);
      font-variant-numeric: lining-nums;
    }
    .first .figure strong { font-size: 3.25rem; }
    .likely { display: block; }
    .link .plot { padding-right: .5rem; }
    .verdict > span { display: inline-block; }
    .verdict > span:not(:last-child)::after { content: "·"; margin: 0 .25rem 0 .5rem; }
    .verdict > span::after { color: var(--quiet); font-weight: 400; }
    .standing { font-weight: 600; }
    .gravity { white-space: nowrap; }
    .dots { color: var(--dot); letter-spacing: .1em; }
    .none-above { margin-top: 1.5rem; font-size: 1.125rem; }
    .above .standing { color: var(--sure); font-weight: 600; }
    .behind .over, .step .over { display: inline-block; min-width: 7rem; }
    .others { margin-top: 2rem; }
    .lines { font-size: .9375rem; }
    .lines li {
      display: grid; grid-template-columns: minmax(0, 1fr) 11rem 11rem; gap: .125rem 1.5rem;
      align-items: center; padding: .625rem 0 .625rem 2.25rem;
      border-bottom: 1px solid var(--hair); break-inside: avoid;
    }
    .lines .name { position: relative; }
    .lines .rank { position: absolute; right: 100%; padding-right: 1rem; color: var(--quiet); }
    .lines .value span, .lines .verdict { color: var(--quiet); font-size: .875rem; }
    .lines .value strong { font-size: 1.125rem; margin-right: .25rem; }
    .lines .value span { white-space: nowrap; }
    .lines .verdict { grid-column: 1 / -1; }
    .nothing { padding: 2rem 0; }
    .big { font-size: 1.75rem; }
    .counts { margin-top: .5rem; }
    .counts div {
      display: flex; justify-content: space-between; align-items: baseline;
      border-bottom: 1px solid var(--hair); padding: .25rem 0;
    }
    .counts dd { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: lining-nums; }
    .hidden ul { margin-top: .5rem; padding-left: 1.125rem; color: var(--quiet); font-size: .9375rem; }
    .hidden li { margin-top: .25rem; }

    """

  private static let organisation = """
    main > section + section { margin-top: 3rem; }
    .bars { margin-top: .75rem; }
    .bars li {
      display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) 11rem; gap: .25rem 2rem;
      align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--hair);
      break-inside: avoid;
    }
    .scale {
      display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) 11rem; gap: .25rem 2rem;
      margin-top: .75rem;
    }
    .scale + .bars { margin-top: 0; }
    .short ul { margin-top: .5rem; padding-left: 1.125rem; font-size: 1.125rem; max-width: 46rem; }
    .bars .gravity { font-size: .8125rem; color: var(--quiet); }
    .bars .value { text-align: right; white-space: nowrap; color: var(--quiet); font-size: .875rem; }
    .bars .value strong { font-size: 1.25rem; color: var(--ink); margin-right: .125rem; }
    .bars li:first-child .name > bdi { font-size: 1.25rem; }
    .bars li:first-child .value strong { font-size: 2rem; }
    .wide { overflow-x: auto; margin-top: 1rem; }
    table { border-collapse: separate; border-spacing: 3px; width: 100%; font-size: .9375rem; }
    th { text-align: left; font-weight: 500; }
    .levels bdi { overflow-wrap: break-word; }
    thead th { color: var(--quiet); font-size: .875rem; vertical-align: bottom; }
    thead th + th { text-align: center; }
    td { text-align: center; font-variant-numeric: tabular-nums; padding: .25rem .375rem; }
    .map table { table-layout: fixed; }
    .map thead th:first-child { width: 34%; }
    .map td { border-radius: 3px; }
    .map tbody th { padding-right: .75rem; line-height: 1.3; }
    .whole th, .whole td { font-weight: 700; }
    .map .whole td { border-bottom: 2px solid var(--ink); border-radius: 0; }
    .s0 { background: var(--s0); fill: var(--s0); }
    .s1 { background: var(--s1); fill: var(--s1); }
    .s2 { background: var(--s2); fill: var(--s2); }
    .s3 { background: var(--s3); fill: var(--s3); color: var(--on3); }
    .s4 { background: var(--s4); fill: var(--s4); color: var(--on4); font-weight: 700; }
    svg.swatch { background: none; stroke: var(--hair); }
    span.swatch { width: 18px; text-align: center; }
    .none { color: var(--quiet); }
    .untested ul { columns: 18rem; column-gap: 3rem; margin-top: .75rem; list-style: none; }
    .untested li { break-inside: avoid; padding: .2rem 0; }
    .levels table { border-collapse: collapse; max-width: 48rem; }
    .levels th, .levels td { border-bottom: 1px solid var(--hair); padding: .375rem .5rem; }
    .levels th:first-child { padding-left: 0; }
    .levels td, .levels thead th + th { text-align: right; }

    """

  /// What a situation's page has besides.
  static let atlas = """
    body.atlas { max-width: none; overflow-wrap: anywhere; }
    .atlas .map-picture { margin: 0 auto; }
    .atlas .scenes > ol { columns: 26rem; column-gap: 3rem; margin-top: 1rem; }
    .atlas .scenes > ol > li {
      break-inside: avoid; padding: .75rem 0; border-bottom: 1px solid var(--hair);
    }
    .atlas .scenes ul { padding-left: 1.125rem; margin-top: .25rem; font-size: .9375rem; }
    .atlas .found { font-size: .9375rem; margin-top: .25rem; }
    .atlas a { color: inherit; }
    .way-slip { color: var(--sure); }

    """

  private static let paper = """
    @media screen and (max-width: 60rem) {
      .columns { grid-template-columns: minmax(0, 1fr); }
      footer { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
    }
    @media screen and (max-width: 40rem) {
      body { padding: 1.5rem 1.25rem 2.5rem; }
      .link { padding-left: 0; grid-template-columns: minmax(0, 1fr); }
      .link > .figure { grid-column: 1; grid-row: auto; text-align: left; }
      .figure strong { display: inline; margin-right: .25rem; }
      .likely { display: inline; margin-left: .25rem; }
      .likely::before { content: "· "; }
      .link .rank, .lines .rank { position: static; padding-right: .25rem; }
      .link .plot { padding: 0 .5rem; }
      .behind .over { display: block; }
      .step .over { min-width: 0; margin-right: .5rem; }
      .lines li, .bars li { padding-left: 0; grid-template-columns: minmax(0, 1fr); }
      .lines .plot { padding: .25rem .5rem; }
      .scale { display: none; }
      .bars .value { text-align: left; }
      .bars .plot { grid-row: 3; }
      table { border-spacing: 2px; }
      thead th + th, .levels thead th + th {
        writing-mode: vertical-rl; text-align: right; padding: .25rem 0;
      }
      .map td { padding: .25rem .125rem; }
      .map .id { display: block; }
    }
    @media print {
      @page { size: A4; margin: 13mm 15mm; }
      :root {
        color-scheme: light; font-size: 8.5pt;
        --paper: #fff; --ink: #000; --quiet: #444; --hair: #ccc; --sheet: #fff;
        --range: #bf7a48; --dot: #7a3a10; --sure: #7a3a10;
        --s0: #fbf7f0; --s1: #f5e6d2; --s2: #eac49b; --s3: #c9834c; --s4: #7a3a10;
        --on3: #1c1206; --on4: #fffaf4;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { padding: 0; max-width: none; line-height: 1.35; }
      svg text { font-size: .875rem; }
      h1 { font-size: 2rem; }
      h2, h3 { break-after: avoid; }
      header { padding-bottom: .75rem; margin-bottom: .75rem; }
      .columns { display: block; }
      aside { gap: .75rem; margin-top: 1rem; }
      .counts { display: flex; gap: 2rem; }
      .counts div { border: 0; gap: .5rem; }
      .link { padding: .625rem 0 .5rem 2.25rem; gap: .125rem 2rem; }
      .others { margin-top: 1rem; }
      .lines li {
        grid-template-columns: minmax(0, 1fr) 13rem 11rem; padding-block: .25rem; gap: 0 1.5rem;
      }
      .hidden ul { columns: 2; column-gap: 3rem; }
      .hidden li { break-inside: avoid; margin-top: .125rem; }
      footer { margin-top: 1rem; padding-top: .75rem; font-size: .8125rem; break-inside: avoid; }
      main > section + section { margin-top: 1.25rem; }
      .bars li { padding: .125rem 0; }
      .wide { overflow: visible; margin-top: .5rem; }
      table { border-spacing: 1px; }
      .map td, .map th { padding-block: .1rem; }
      .levels th, .levels td { padding-block: .125rem; }
      .long th, .long td { font-size: .8125rem; line-height: 1.1; padding-block: 0; }
      .long th { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      /* A long map takes the second sheet, and all else the first. */
      body:has(.long) { display: flex; flex-direction: column; }
      body:has(.long) main { display: contents; }
      .long { order: 1; break-before: page; }
      body:has(.long) main > section { margin-top: 1.25rem; }
    }

    """
}
