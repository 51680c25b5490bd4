/// Which colours a terminal may be given.
public enum ColourMode: Sendable, Hashable, CaseIterable {
  /// None; bold, underlined and reversed text stays.
  case none
  /// Those that are read on a dark background.
  case dark
  /// Those that are read on a light background.
  case light
  /// Those that are read on either.
  case unknown

  /// What the environment tells: `NO_COLOR` and `TERM` forbid colours, `ESLABON_THEME` names the
  /// background, else `COLORFGBG` may.
  ///
  /// - SeeAlso: https://no-color.org
  public init(environment: [String: String]) {
    let term = environment["TERM"] ?? ""
    guard (environment["NO_COLOR"] ?? "").isEmpty, ColourMode.hasColours(term) else {
      self = .none
      return
    }
    switch environment["ESLABON_THEME"] {
    case "dark": self = .dark
    case "light": self = .light
    default: self = ColourMode.background(environment["COLORFGBG"] ?? "")
    }
  }

  /// Whether a terminal of that type has colours; those that have none are few and old.
  private static func hasColours(_ term: String) -> Bool {
    let plain = ["vt1", "vt2", "vt3", "vt5", "dumb", "ansi-m"]
    return !term.isEmpty && !plain.contains { term.hasPrefix($0) } && !term.hasSuffix("-m")
      && !term.contains("mono")
  }

  /// The background of `foreground;background`, each a colour's number.
  private static func background(_ colours: String) -> ColourMode {
    let parts = colours.split(separator: ";")
    guard parts.count > 1, let last = parts.last, let number = Int(last) else { return .unknown }
    switch number {
    case 0...6, 8: return .dark
    case 7, 9...15: return .light
    default: return .unknown
    }
  }
}
