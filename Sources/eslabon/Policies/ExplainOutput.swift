import Content
import ContentFiles
import PrivacyPolicy
import ScenarioEngine
import TrainingDesk

/// A rule explained, as people and as programs read it.
enum ExplainOutput {
  static func text(_ explanation: ClauseExplanation) -> String {
    let language = explanation.language
    let clause = explanation.clause
    func labelled(_ phrase: ExplainPhrase, _ text: String) -> String {
      "\(phrase(language)): \(text)"
    }
    var lines = ["\(clause.id)  \(clause.title[language])", "", ExplainPhrase.rule(language)]
    lines += explanation.sentences.all.map { "  \($0)" } + [""]
    if let why = clause.why { lines.append(labelled(.why, why[language])) }
    if let action = clause.action { lines.append(labelled(.action, action[language])) }
    lines.append(
      labelled(
        .severity, "\(clause.severity.words(language)), \(clause.source.words(language))"))
    if !clause.cite.isEmpty {
      lines.append(labelled(.law, clause.cite.joined(separator: "; ")))
    }
    if let asOf = explanation.asOf { lines.append(labelled(.asOf, asOf.iso)) }
    if !explanation.touched.isEmpty {
      let names = explanation.touched.map {
        $0 == "everyone" ? ExplainPhrase.everyone(language) : $0
      }
      lines.append(labelled(.touched, names.joined(separator: ", ")))
    }
    if explanation.situations.isEmpty {
      lines.append(labelled(.situations, ExplainPhrase.noSituation(language)))
    } else {
      lines += ["", ExplainPhrase.situations(language)]
      lines += explanation.situations.map { situation in
        let how = how(situation.exercise, language)
        return "  \(situation.title) (\(situation.exercise.scenario)): \(how)"
      }
    }
    if explanation.hasTalk { lines += ["", labelled(.talk, "eslabon talk \(clause.id)")] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func how(_ exercise: ClauseExercise, _ language: Language) -> String {
    let isKept = exercise.upholds || exercise.avoids
    let conduct: ExplainPhrase? =
      switch (isKept, exercise.violates) {
      case (true, true): .both
      case (true, false): .kept
      case (false, true): .broken
      case (false, false): nil
      }
    let said = [conduct, exercise.asks ? .asked : nil].compactMap { $0?(language) }
    return said.joined(separator: "; ")
  }

  static func json(_ explanation: ClauseExplanation) -> String {
    let language = explanation.language
    let clause = explanation.clause
    func text(_ value: String?) -> String { value.map(JSONText.string) ?? "null" }
    let sentences = explanation.sentences
    return JSONText.object([
      ("clause", JSONText.string(clause.id.rawValue)),
      ("policy", JSONText.string(explanation.policy.rawValue)),
      ("language", JSONText.string(language.rawValue)),
      ("title", JSONText.string(clause.title[language])),
      ("when", JSONText.string(sentences.when)),
      ("must", JSONText.string(sentences.must)),
      ("unless", text(sentences.unless)),
      ("why", text(clause.why?[language])),
      ("do", text(clause.action?[language])),
      ("severity", JSONText.string(clause.severity.rawValue)),
      ("source", JSONText.string(clause.source.rawValue)),
      ("cite", JSONText.array(clause.cite.map(JSONText.string))),
      ("as_of", text(explanation.asOf?.iso)),
      ("touched", JSONText.array(explanation.touched.map(JSONText.string))),
      ("situations", JSONText.array(explanation.situations.map(object))),
      ("talk", explanation.hasTalk ? JSONText.string("eslabon talk \(clause.id)") : "null"),
    ]) + "\n"
  }

  private static func object(_ situation: ClauseExplanation.Situation) -> String {
    let exercise = situation.exercise
    return JSONText.object([
      ("scenario", JSONText.string(exercise.scenario.rawValue)),
      ("title", JSONText.string(situation.title)),
      ("can_be_kept", String(exercise.upholds || exercise.avoids)),
      ("can_be_broken", String(exercise.violates)),
      ("asks", String(exercise.asks)),
    ])
  }
}
