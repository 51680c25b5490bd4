public import Content
import PrivacyPolicy
public import ScenarioEngine

extension ScriptedPlay {
  /// What comes out otherwise than the play says, at paths below `plays.<place>`.
  public func diagnostics(on graph: ScenarioGraph, place: Int) -> [Diagnostic] {
    let path = ContentPath(["plays", String(place)])
    let playthrough: Playthrough
    do {
      playthrough = try played(on: graph)
    } catch {
      return [
        Diagnostic(
          .play, at: path.appending("answers"),
          "the play `\(name)` cannot be played: \(error.reason)",
          help: "answer each decision on the way with what is offered there")
      ]
    }
    guard let ending = playthrough.ending else {
      let open = playthrough.currentDecision.map { "`\($0.id)` is not answered" }
      return [
        Diagnostic(
          .play, at: path.appending("answers"),
          "the play `\(name)` does not end: \(open ?? "the graph leads nowhere")",
          help: "answer every decision on the way to an ending")
      ]
    }
    let score = Score(of: playthrough.outcomes)
    var found: [Diagnostic] = []
    func expect(_ key: String, _ said: String?, _ came: String) {
      guard let said, said != came else { return }
      found.append(
        Diagnostic(
          .play, at: path.appending(key),
          "the play `\(name)` says \(key) \(said), it comes to \(came)",
          help: "mend the situation, or the play if the change is meant"))
    }
    expect("ends", "`\(ends)`", "`\(ending.scene)`")
    expect("adherence", adherence.map(String.init), String(Score.whole(score.adherence)))
    expect("service", service.map(String.init), String(Score.whole(score.service)))
    expect("violated", violated.map(list), list(Set(score.violated)))
    let unused = answers.keys.filter { id in !playthrough.answers.contains { $0.decision == id } }
    for id in unused.sorted() {
      found.append(
        Diagnostic(
          .play, at: path.appending("answers").appending(id.rawValue),
          "the play `\(name)` never comes to `\(id)`", help: "take the answer out"))
    }
    return found
  }

  private func list(_ clauses: Set<ClauseID>) -> String {
    clauses.isEmpty ? "nothing" : clauses.sorted().map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension AnswerError {
  /// The error in words.
  fileprivate var reason: String {
    func list(_ ids: [ChoiceID]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }
    switch self {
    case .nothingToDecide: return "there is nothing to decide"
    case .anotherDecision(let asked): return "`\(asked)` is asked instead"
    case .wrongKind(let expected): return "an answer to \(expected) is needed"
    case .notOffered(let ids): return "\(list(ids)) is not offered"
    case .incomplete(let ids): return "\(list(ids)) is left out or stands twice"
    case .unknownClass(let id): return "there is no class `\(id)`"
    }
  }
}
