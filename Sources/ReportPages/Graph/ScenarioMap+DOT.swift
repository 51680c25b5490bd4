import Content
public import ScenarioEngine

extension ScenarioMap {
  /// The map in the language of Graphviz.
  ///
  /// - SeeAlso: https://graphviz.org/doc/info/lang.html
  public var dot: String {
    var lines = [
      "digraph \(DOTText.quoted(scenario.rawValue)) {",
      "  label=\(DOTText.quoted(title)); labelloc=t; rankdir=TB;",
      "  node [fontname=\"Helvetica\", fontsize=11, shape=box, style=rounded];",
      "  edge [fontname=\"Helvetica\", fontsize=10];",
      "  \"(start)\" [shape=point, label=\"\"];",
    ]
    lines += places.map { "  \(DOTText.quoted($0.scene.rawValue)) [\(attributes(of: $0))];" }
    lines.append("  \"(start)\" -> \(DOTText.quoted(start.rawValue));")
    lines += ways.map { way in
      "  \(DOTText.quoted(way.from.rawValue)) -> \(DOTText.quoted(way.to.rawValue))"
        + " [\(attributes(of: way))];"
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func attributes(of place: Place) -> String {
    var said = [GraphWords.name(place), GraphWords.role(place)]
    said += GraphWords.reach(place).map { ["reached by \($0)"] } ?? []
    if !place.findings.isEmpty { said.append("! " + GraphWords.findings(place.findings.count)) }
    var attributes = ["label=\(DOTText.quoted(lines: said))"]
    switch place.role {
    case .telling: break
    case .deciding: attributes.append("style=\"rounded,bold\"")
    case .returning: attributes.append("shape=cds")
    case .ending(let ending):
      switch ending.tone {
      case .good: attributes += ["shape=ellipse", "peripheries=2"]
      case .mixed: attributes.append("shape=hexagon")
      case .bad: attributes += ["shape=octagon", "style=bold"]
      }
    }
    if !place.findings.isEmpty {
      attributes += ["color=\"#8a4b00\"", "penwidth=2"]
      attributes.append("tooltip=\(DOTText.quoted(lines: place.findings))")
    }
    return attributes.joined(separator: ", ")
  }

  private func attributes(of way: Way) -> String {
    var attributes = ["label=\(DOTText.quoted(GraphWords.label(way)))"]
    switch way.verdict {
    case .kept: attributes += ["color=\"#0b5f8a\"", "fontcolor=\"#0b5f8a\""]
    case .slip:
      attributes += ["color=\"#a8321a\"", "fontcolor=\"#a8321a\"", "penwidth=2", "arrowhead=box"]
    case .open: attributes += ["color=\"#6a4a8c\"", "fontcolor=\"#6a4a8c\"", "arrowhead=diamond"]
    case .neither: attributes += ["color=\"#555555\"", "arrowhead=vee"]
    }
    if way.later != nil {
      attributes.append("style=dotted")
    } else if !way.conditions.isEmpty {
      attributes.append("style=dashed")
    }
    return attributes.joined(separator: ", ")
  }
}

/// Text as Graphviz takes it.
enum DOTText {
  /// A text between quotation marks, in which nothing means anything.
  static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// Lines of a label.
  static func quoted(lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  /// Graphviz takes a backslash for the beginning of something, and `&amp;` for an ampersand.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PageText(text).description.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
