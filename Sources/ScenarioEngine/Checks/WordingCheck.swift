public import Content
public import PrivacyPolicy

/// Checks that the right option cannot be told by where it stands or how long it is.
///
/// Right is what violates nothing and serves the job best; options that are all right say nothing.
public struct WordingCheck {
  /// In fewer choices than this, what always happens may be chance.
  static let fewestFirst = 2
  /// In fewer choices than this, what always happens may be chance.
  static let fewestLongest = 3

  /// A choice with a right and a wrong option.
  private struct Choice {
    let path: ContentPath
    let isShuffled: Bool
    let isRightFirst: Bool
    let isRightLongest: Bool
  }

  private let choices: [Choice]

  /// Looks at the choices of a situation.
  public init(_ scenario: Scenario, judge: Judge) {
    choices = scenario.scenes.compactMap { scene in
      guard let decision = scene.decision, case .choose(let options) = decision.kind,
        case .choose(let judgements) = DecisionVerdicts(
          of: decision, facts: decision.statedFacts, judge: judge)
      else { return nil }
      let clean = options.indices.filter { judgements[$0]?.verdict != .violates }
      let best = clean.map { options[$0].serves.share }.max() ?? 0
      let right = clean.filter { options[$0].serves.share == best }
      let lengths = options.map { $0.text.rendered { _ in "name" }.count }
      guard !right.isEmpty, right.count < options.count else { return nil }
      let longest = lengths.indices.filter { lengths[$0] == lengths.max() }
      return Choice(
        path: scene.path.appending("decide"), isShuffled: decision.isShuffled,
        isRightFirst: right.contains(0),
        isRightLongest: longest.allSatisfy(right.contains))
    }
  }

  /// All that is wrong, at the first choice that shows it.
  public var diagnostics: [Diagnostic] {
    let fixed = choices.filter { !$0.isShuffled }
    var found: [Diagnostic] = []
    if fixed.count >= WordingCheck.fewestFirst, fixed.allSatisfy(\.isRightFirst) {
      found.append(
        Diagnostic(
          .rightFirst, at: fixed[0].path, atKey: true,
          "the right option stands first in all \(fixed.count) choices of a fixed order",
          help: "take `shuffle: false` out where order means nothing, or move the right one"))
    }
    if choices.count >= WordingCheck.fewestLongest, choices.allSatisfy(\.isRightLongest) {
      found.append(
        Diagnostic(
          .rightLongest, at: choices[0].path, atKey: true,
          "the right option is the longest in all \(choices.count) choices",
          help: "cut it, or give a wrong one as much to say"))
    }
    return found
  }
}
