/// What the templates of all pages have in common.
enum PageParts {
  /// The head but for the title: nothing may be loaded, run or sent.
  static let head = """
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <style>
    {{{style}}}
    </style>

    """

  /// A rule's name and id.
  static let rule = """
    <bdi{{#title.lang}} lang="{{title.lang}}"{{/title.lang}}>{{title}}</bdi>\
    {{#id}} <span class="id"><bdi>{{id}}</bdi></span>{{/id}}
    """

  /// How grave a slip is.
  static let gravity = """
    <span class="gravity"><span class="dots" aria-hidden="true">{{dots}}</span> {{word}}</span>
    """

  /// A range, its estimate and the organisation's mark on an axis.
  static let chart = """
    <svg class="chart" role="img" aria-label="{{label}}" width="100%" height="56">
    <line class="axis" x1="0" x2="100%" y1="34" y2="34"/>
    <text class="end" x="0" y="53">0</text>
    <text class="end" x="100%" y="53" text-anchor="end">{{end}}</text>
    <rect class="range" x="{{low}}" y="28.5" width="{{width}}" height="11" rx="5.5"/>
    <line class="mark" x1="{{mark}}" x2="{{mark}}" y1="19" y2="45"/>
    <text class="of" x="{{mark}}" y="13" text-anchor="{{anchor}}">{{markLabel}}</text>
    <circle class="dot" cx="{{estimate}}" cy="34" r="8"/>
    </svg>

    """
}
