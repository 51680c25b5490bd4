import Content
import ScenarioEngine

/// A scene as a picture shows it: what it is, and below that a tab for each thing that can be picked.
struct PictureBox {
  /// A tab at the lower side, from which ways leave.
  struct Tab {
    /// What is picked, cut to fit.
    let text: String
    let verdict: ScenarioMap.Verdict
    /// Whether it is there at times only.
    let isConditional: Bool
    /// Its left edge, from the left edge of the box.
    let x: Double
    let width: Double

    /// What stands on it.
    var label: String { verdict == .neither ? text : "\(GraphWords.mark(verdict)) \(text)" }
  }

  static let lineHeight = 17.0
  static let tabHeight = 22.0
  static let tabGap = 6.0
  private static let margin = 12.0

  let place: ScenarioMap.Place
  let name: String
  /// The lines below the name.
  let lines: [String]
  private(set) var tabs: [Tab] = []
  private(set) var width: Double
  let height: Double
  private var names: [String] = []

  init(_ place: ScenarioMap.Place, ways: [ScenarioMap.Way]) {
    self.place = place
    name = GraphWords.cut(GraphWords.name(place), to: 34)
    let reach = GraphWords.reach(place).map { "reached by \($0)" }
    let found =
      place.findings.isEmpty ? nil : "! " + GraphWords.findings(place.findings.count)
    lines = [GraphWords.cut(GraphWords.role(place), to: 40), reach, found].compactMap(\.self)
    let texts = [PictureBox.width(of: name, 7.6)] + lines.map { PictureBox.width(of: $0, 6.3) }
    width = max(132, (texts.max() ?? 0) + 2 * PictureBox.margin(of: place.role))
    var right = PictureBox.margin
    for way in ways {
      let name = PictureBox.name(ofTabFor: way)
      guard !name.isEmpty, !names.contains(name) else { continue }
      let text = GraphWords.cut(name, to: 20)
      let wide = PictureBox.width(of: text, 6.4) + (way.verdict == .neither ? 14 : 30)
      tabs.append(
        Tab(
          text: text, verdict: way.verdict,
          isConditional: !way.label.isEmpty && !way.conditions.isEmpty, x: right, width: wide))
      names.append(name)
      right += wide + PictureBox.tabGap
    }
    width = max(width, right - PictureBox.tabGap + PictureBox.margin)
    let text = 10 + 20 + Double(lines.count) * PictureBox.lineHeight
    height = text + (tabs.isEmpty ? 6 : PictureBox.tabHeight + 11)
    centreTabs()
  }

  /// Space at the sides of its lines; slanting sides take more.
  private static func margin(of role: ScenarioMap.Role) -> Double {
    switch role {
    case .telling, .deciding: margin
    case .returning, .ending: 2 * margin
    }
  }

  /// The middle of the tab from which a way leaves, from the middle of the box; 0 where it has none.
  func offset(of way: ScenarioMap.Way) -> Double {
    guard let place = names.firstIndex(of: PictureBox.name(ofTabFor: way)) else { return 0 }
    return tabs[place].x + tabs[place].width / 2 - width / 2
  }

  /// The tab of a way: what is picked, else when it is gone.
  private static func name(ofTabFor way: ScenarioMap.Way) -> String {
    way.label.isEmpty ? way.conditions.joined(separator: ", ") : way.label
  }

  private mutating func centreTabs() {
    guard let last = tabs.last else { return }
    let shift = (width - (last.x + last.width + PictureBox.margin)) / 2
    tabs = tabs.map {
      Tab(
        text: $0.text, verdict: $0.verdict, isConditional: $0.isConditional, x: $0.x + shift,
        width: $0.width)
    }
  }

  /// About how wide a text is where a letter takes so much; wide letters take twice that.
  private static func width(of text: String, _ letter: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 * letter : letter) }
  }
}
