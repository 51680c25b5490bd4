import Content
import Curriculum
import PrivacyPolicy

extension LibraryShelf {
  /// The talk cards by their clause, and the file of each.
  typealias Talks = [ClauseID: (card: TalkCard, file: LibraryFile)]

  /// The talk cards, whatever clauses they are about.
  func talks() -> Reading<Talks> {
    var talks: Talks = [:]
    var diagnostics: [LocatedDiagnostic] = []
    for file in files.files(below: Library.talksPath) {
      let decoder = decoder(of: file)
      if let card = TalkCardReader(decoder: decoder).card() {
        if talks[card.clause] != nil, let place = decoder.root?["clause"] {
          decoder.report(
            .duplicateID, at: place, "there are two talk cards for `\(card.clause)`",
            help: "keep one of them")
        }
        talks[card.clause] = (card, file)
      }
      diagnostics += decoder.problems.diagnostics
    }
    return Reading(value: talks, diagnostics: diagnostics)
  }

  /// The cards whose clause stands in no policy.
  func unknownClauses(of talks: Talks, among policies: [Policy]) -> [LocatedDiagnostic] {
    let known = Set(policies.flatMap { $0.clauses.map(\.id) })
    // Where no policy could be read, that is what is wrong.
    guard !known.isEmpty else { return [] }
    return talks.flatMap { clause, talk -> [LocatedDiagnostic] in
      guard !known.contains(clause), let root = decoder(of: talk.file).root else { return [] }
      return DiagnosticCollector.located(
        [
          Diagnostic(
            .unknownClause, at: "clause", "there is no clause `\(clause)`",
            help: NearName.help(
              for: clause.rawValue, in: known.map(\.rawValue), kind: "clause"))
        ], in: root, file: talk.file.name)
    }
  }

  /// The grave clauses of a policy without a card, each at its place in the policy's files.
  ///
  /// A library without any talk cards does without them.
  ///
  /// - Parameter paths: the policy's file, and that of the policy it extends.
  func missingTalks(
    _ talks: Talks, on policy: Policy, in paths: [String]
  ) -> [LocatedDiagnostic] {
    guard !files.files(below: Library.talksPath).isEmpty else { return [] }
    let missing = policy.clauses.filter { clause in
      clause.severity != .minor && talks[clause.id] == nil && !hasTalk(on: clause.id)
    }.map(\.id.rawValue)
    guard !missing.isEmpty else { return [] }
    return paths.compactMap { files[$0] }.flatMap { file -> [LocatedDiagnostic] in
      guard let root = decoder(of: file).root else { return [] }
      let clauses = root["clauses"]?.elements ?? []
      let found = clauses.enumerated().compactMap { place, clause -> Diagnostic? in
        guard let id = clause["id"]?.scalar, missing.contains(id) else { return nil }
        return Diagnostic(
          .missingTalk, at: ContentPath(["clauses", String(place), "id"]),
          "there is no talk card for `\(id)`", help: "write \(Library.talksPath)\(id).yaml")
      }
      return DiagnosticCollector.located(found, in: root, file: file.name)
    }
  }

  /// Whether a clause has a file of its name; what keeps it from being read is told there.
  private func hasTalk(on clause: ClauseID) -> Bool {
    files.files["\(Library.talksPath)\(clause).yaml"] != nil
  }
}
