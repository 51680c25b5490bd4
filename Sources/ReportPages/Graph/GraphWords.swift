import Content
import ScenarioEngine

/// How the parts of a map are said: short, the same in every form.
enum GraphWords {
  /// The mark of a verdict, which says without colour what colour says.
  static func mark(_ verdict: ScenarioMap.Verdict) -> String {
    switch verdict {
    case .kept: "✓"
    case .slip: "✗"
    case .open: "?"
    case .neither: "·"
    }
  }

  /// A verdict in words.
  static func word(_ verdict: ScenarioMap.Verdict) -> String {
    switch verdict {
    case .kept: "kept"
    case .slip: "slip"
    case .open: "depends"
    case .neither: ""
    }
  }

  /// What a place is called: its scene, or the first and the last of several.
  static func name(_ place: ScenarioMap.Place) -> String {
    guard let last = place.scenes.last, place.scenes.count > 1 else { return place.scene.rawValue }
    return "\(place.scene) … \(last)"
  }

  /// What a place is for.
  static func role(_ place: ScenarioMap.Place) -> String {
    if place.scenes.count > 1 { return "\(place.scenes.count) scenes" }
    switch place.role {
    case .telling: return "goes on"
    case .deciding(let decision, let kind):
      return decision.rawValue == place.scene.rawValue ? kind : "\(kind) \(decision)"
    case .returning: return "comes later, goes back"
    case .ending(let ending): return "\(ending.tone.rawValue) ending: \(ending.title)"
    }
  }

  /// How many of 100 plays by chance come to a place; nil where that is not known.
  static func reach(_ place: ScenarioMap.Place) -> String? {
    place.reach.map { share in
      if share > 0, share < 0.001 { return "<0.1 %" }
      if share >= 0.9995 { return "100 %" }
      let tenths = min(Int((share * 1000).rounded()), 999)
      return tenths >= 100 ? "\((tenths + 5) / 10) %" : "\(tenths / 10).\(tenths % 10) %"
    }
  }

  /// How many findings, in words.
  static func findings(_ count: Int) -> String { count == 1 ? "1 finding" : "\(count) findings" }

  /// What is picked to go a way, and what of it depends on something.
  static func label(_ way: ScenarioMap.Way) -> String {
    var parts: [String] = []
    if !way.label.isEmpty {
      parts.append(way.verdict == .neither ? way.label : "\(mark(way.verdict)) \(way.label)")
    }
    parts += condition(way).map { [$0] } ?? []
    if let later = way.later { parts.append("later, after \(later)") }
    return parts.joined(separator: "; ")
  }

  /// When a way is there; nil for always.
  static func condition(_ way: ScenarioMap.Way) -> String? {
    guard !way.conditions.isEmpty else { return nil }
    let said = way.conditions.map { $0 == "else" || $0 == "once" ? $0 : "if \($0)" }
    return said.joined(separator: ", ")
  }

  /// A text no longer than so many characters.
  static func cut(_ text: String, to most: Int) -> String {
    text.count > most ? text.prefix(most - 1) + "…" : text
  }
}
