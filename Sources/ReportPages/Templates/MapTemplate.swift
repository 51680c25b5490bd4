/// A map as a picture: it needs nothing else, in a page or alone.
let mapTemplate = """
  <svg xmlns="http://www.w3.org/2000/svg" class="map-picture" role="img" \
  aria-labelledby="map-title map-description" width="{{width}}" height="{{height}}" \
  viewBox="0 0 {{width}} {{height}}">
  <title id="map-title">{{title}}</title>
  <desc id="map-description">{{description}}</desc>
  <style>
  \(mapStyle)</style>
  <defs>
  <marker id="map-kept" class="map-head map-kept" viewBox="0 0 10 10" refX="1" refY="5" \
  markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">\
  <path d="M0 0L10 5L0 10Z"/></marker>
  <marker id="map-slip" class="map-head map-slip" viewBox="0 0 10 10" refX="1" refY="5" \
  markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">\
  <path d="M0 0H9V10H0Z"/></marker>
  <marker id="map-open" class="map-head map-open" viewBox="0 0 10 10" refX="1" refY="5" \
  markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto">\
  <path d="M0 5L5 0L10 5L5 10Z"/></marker>
  <marker id="map-neither" class="map-tip map-neither" viewBox="0 0 10 10" refX="8" refY="5" \
  markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">\
  <path d="M1 0L9 5L1 10"/></marker>
  </defs>
  <circle class="map-start" cx="{{startX}}" cy="12" r="6"/>
  <path class="map-way map-neither" d="{{start}}" marker-end="url(#map-neither)"/>
  {{#ways}}
  <path class="{{style}}" d="{{path}}" marker-end="url(#{{marker}})"><title>{{tip}}</title></path>
  {{/ways}}
  {{#boxes}}
  <g class="{{style}}"><title>{{tip}}</title><path class="map-outline" d="{{outline}}"/>
  {{#inner}}
  <path class="map-inner" d="{{inner}}"/>
  {{/inner}}
  {{#lines}}
  <text class="{{style}}" x="{{x}}" y="{{y}}">{{text}}</text>
  {{/lines}}
  {{#tabs}}
  <g class="{{style}}"><rect x="{{x}}" y="{{y}}" width="{{width}}" height="{{height}}" rx="4"/>\
  {{#label}}<text class="{{style}}" x="{{x}}" y="{{y}}">{{text}}</text>{{/label}}</g>
  {{/tabs}}
  </g>
  {{/boxes}}
  {{#keys}}
  <path class="{{style}}" d="{{path}}" marker-end="url(#{{marker}})"/>
  {{#label}}
  <text class="{{style}}" x="{{x}}" y="{{y}}">{{text}}</text>
  {{/label}}
  {{/keys}}
  </svg>

  """

/// How a map looks, in the light and in the dark; every name begins with `map-`, for it counts in
/// all of the page around it.
private let mapStyle = """
  .map-picture {
    --map-paper: #fcfbf8; --map-ink: #22262b; --map-quiet: #5a6068; --map-line: #6b7178;
    --map-sheet: #ffffff; --map-kept: #0b5f8a; --map-slip: #a8321a; --map-open: #6a4a8c;
    --map-found: #8a4b00;
    background: var(--map-paper); font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    .map-picture {
      --map-paper: #16181b; --map-ink: #e9e6df; --map-quiet: #a9aeb5; --map-line: #8d939a;
      --map-sheet: #1f2226; --map-kept: #7cc4ee; --map-slip: #ff9b80; --map-open: #c9a8ee;
      --map-found: #ffbf66;
    }
  }
  .map-kept { --map-own: var(--map-kept); }
  .map-slip { --map-own: var(--map-slip); }
  .map-open { --map-own: var(--map-open); }
  .map-neither { --map-own: var(--map-line); }
  .map-way { fill: none; stroke: var(--map-own); stroke-width: 1.5; }
  .map-way.map-slip { stroke-width: 2.5; }
  .map-way.map-conditional { stroke-dasharray: 7 4; }
  .map-way.map-later { stroke-dasharray: 1 5; stroke-linecap: round; stroke-width: 2.5; }
  .map-head path { fill: var(--map-own); }
  .map-tip path { fill: none; stroke: var(--map-own); stroke-width: 1.8; }
  .map-start { fill: var(--map-ink); }
  .map-outline { fill: var(--map-sheet); stroke: var(--map-line); stroke-width: 1.2; }
  .map-inner { fill: none; stroke: var(--map-line); stroke-width: 1; }
  .map-deciding > .map-outline { stroke: var(--map-ink); stroke-width: 1.8; }
  .map-bad > .map-outline { stroke: var(--map-ink); stroke-width: 2.6; }
  .map-wrong > .map-outline { stroke: var(--map-found); stroke-width: 3; }
  .map-picture text { font-size: 11.5px; fill: var(--map-quiet); text-anchor: middle; }
  .map-picture .map-name { font-size: 13.5px; font-weight: 600; fill: var(--map-ink); }
  .map-picture .map-found { font-weight: 600; fill: var(--map-found); }
  .map-picture .map-pick { fill: var(--map-own); }
  .map-picture .map-neither > .map-pick { fill: var(--map-ink); }
  .map-picture .map-key { text-anchor: start; fill: var(--map-ink); }
  .map-tab rect { fill: var(--map-paper); stroke: var(--map-own); stroke-width: 1; }
  .map-tab.map-slip rect { stroke-width: 2; }
  .map-tab.map-conditional rect { stroke-dasharray: 4 3; }
  @media print {
    .map-picture {
      --map-paper: #fff; --map-ink: #000; --map-quiet: #333; --map-line: #555; --map-sheet: #fff;
      --map-kept: #0b5f8a; --map-slip: #a8321a; --map-open: #6a4a8c; --map-found: #8a4b00;
      max-width: 100%; height: auto;
    }
  }

  """
