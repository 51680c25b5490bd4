import Content
public import ScenarioEngine

extension ScenarioMap {
  /// The map in the language of Mermaid, as a flowchart.
  ///
  /// - SeeAlso: https://mermaid.js.org/syntax/flowchart.html
  public var mermaid: String {
    // A scene may be called `end`, which means something there: places go by number.
    let names = Dictionary(
      places.enumerated().map { ($0.element.scene, "s\($0.offset)") },
      uniquingKeysWith: { first, _ in first })
    var lines = ["flowchart TD", "  start((\" \")) --> \(names[start] ?? "start")"]
    lines += places.map { "  \(names[$0.scene] ?? "")\(shape(of: $0))" }
    var styles: [String: [String]] = [:]
    // The first way leads in.
    for (number, way) in ways.enumerated() {
      guard let from = names[way.from], let to = names[way.to] else { continue }
      lines.append("  \(from) \(arrow(of: way)) \(to)")
      styles[Self.style(of: way), default: []].append(String(number + 1))
    }
    for (style, numbers) in styles.sorted(by: { $0.key < $1.key }) where !style.isEmpty {
      lines.append("  linkStyle \(numbers.joined(separator: ",")) \(style)")
    }
    let found = places.filter { !$0.findings.isEmpty }.compactMap { names[$0.scene] }
    if !found.isEmpty {
      lines.append("  classDef finding stroke:#8a4b00,stroke-width:3px")
      lines.append("  class \(found.joined(separator: ",")) finding")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func shape(of place: Place) -> String {
    var said = [GraphWords.name(place), GraphWords.role(place)]
    said += GraphWords.reach(place).map { ["reached by \($0)"] } ?? []
    if !place.findings.isEmpty { said.append("! " + GraphWords.findings(place.findings.count)) }
    let text = "\"" + said.map(MermaidText.escaped).joined(separator: "<br/>") + "\""
    switch place.role {
    case .telling: return "(\(text))"
    case .deciding: return "[\(text)]"
    case .returning: return ">\(text)]"
    case .ending(let ending):
      switch ending.tone {
      case .good: return "([\(text)])"
      case .mixed: return "{{\(text)}}"
      case .bad: return "[[\(text)]]"
      }
    }
  }

  private func arrow(of way: Way) -> String {
    let isPlain = way.later == nil && way.conditions.isEmpty
    let label = GraphWords.label(way)
    guard !label.isEmpty else { return isPlain ? "-->" : "-.->" }
    let text = "\"\(MermaidText.escaped(label))\""
    return isPlain ? "-- \(text) -->" : "-. \(text) .->"
  }

  private static func style(of way: Way) -> String {
    let dots = way.later == nil ? [] : ["stroke-dasharray:1 5"]
    switch way.verdict {
    case .kept: return (["stroke:#0b5f8a"] + dots).joined(separator: ",")
    case .slip: return (["stroke:#a8321a", "stroke-width:3px"] + dots).joined(separator: ",")
    case .open: return (["stroke:#6a4a8c"] + dots).joined(separator: ",")
    case .neither: return dots.joined()
    }
  }
}

/// Text as Mermaid takes it between quotation marks: as HTML, in which `#34;` stands for a mark.
enum MermaidText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PageText(text).description.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", ";", "\\", "`", "{", "}", "[", "]", "(", ")", "|", "%", "*",
        "_", "$":
        escaped += "#\(scalar.value);"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
