import Curriculum
import Content
import ContentFiles
public import Exchange
import People
public import Records
import PrivacyPolicy
import ScenarioEngine

extension LocalOfficerDesk {
  /// The completions that a filter lets through, by employee number, day and item.
  public func evidence(
    _ filter: CompletionFilter, withScores: Bool
  ) throws -> Export<EvidenceRow> {
    try refuseWithoutRoster()
    if let from = filter.from, let through = filter.through, through < from {
      throw PeopleDeskError.endsBeforeItBegins(from: from, through: through)
    }
    let employees = try store.employees(completing: filter)
    if let module = filter.module, employees.isEmpty, library.module(module) == nil {
      throw PeopleDeskError.noSuchModule(module, known: library.modules.map(\.id))
    }
    try store.keep(
      evidenceLine(people: employees.count, about: text(of: filter, withScores: withScores)))
    return Export(people: employees.count) { [store, library] take in
      var versions = KeptVersions(store: store)
      for employee in employees {
        for record in try store.completions(of: employee.id, in: filter) {
          try take(
            LocalOfficerDesk.row(
              record, of: employee.number, isMoment: library.isMoment(record.item),
              withScore: withScores, versions: &versions))
        }
      }
    }
  }

  /// What was asked for, for the audit trail: `choice from 2026-01-01 through 2026-12-31`.
  private func text(of filter: CompletionFilter, withScores: Bool) -> String {
    [
      filter.module?.rawValue ?? "all", filter.from.map { "from \($0.iso)" },
      filter.through.map { "through \($0.iso)" }, withScores ? "with scores" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private static func row(
    _ record: CompletionRecord, of employee: EmployeeNumber, isMoment: Bool, withScore: Bool,
    versions: inout KeptVersions
  ) throws -> EvidenceRow {
    switch record.way {
    case .workshop(let evidence):
      EvidenceRow(
        employee: employee, item: record.item, way: .workshop, completed: record.completedOn,
        attestation: .recorded, proof: evidence)
    case .played(let play):
      EvidenceRow(
        employee: employee, item: record.item, way: isMoment ? .moment : .played,
        content: try versions.content(of: play), started: play.startedOn,
        completed: record.completedOn, passed: isMoment ? nil : true, attestation: .selfAttested,
        proof: isMoment ? "" : CertificateCode(of: play.attempt).description,
        score: withScore && !isMoment
          ? EvidenceRow.Score(adherence: play.adherence, service: play.service) : nil)
    }
  }
}

/// The versions of what was played, each edition read once.
private struct KeptVersions {
  private let store: any AttemptStore
  private var known: [EditionID: (situations: [ScenarioID: Int], policy: String?)] = [:]

  init(store: any AttemptStore) { self.store = store }

  /// What an attempt was played from; a situation of an edition that is kept no more has no version.
  mutating func content(of play: CompletionRecord.Play) throws -> EvidenceRow.Content {
    let edition = try known[play.edition] ?? read(play.edition)
    known[play.edition] = edition
    return EvidenceRow.Content(
      situations: play.situations.map { id in
        edition.situations[id].map { "\(id)@\($0)" } ?? id.rawValue
      }, edition: play.edition, policy: edition.policy)
  }

  private func read(
    _ id: EditionID
  ) throws -> (situations: [ScenarioID: Int], policy: String?) {
    guard let edition = try store.edition(id) else { return ([:], nil) }
    let library = Library(LibraryFiles(edition))
    let policy = library.policies.isEmpty ? nil : library.policy
    return (
      library.scenarios.mapValues(\.base.version), policy.map { "\($0.id)@\($0.version)" }
    )
  }
}
