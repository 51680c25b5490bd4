import Content
import ContentFiles
import Records

extension LocalStaffDesk {
  /// The latest completion of each item but moments, the last one begun last.
  public func certificates() throws -> [Certificate] {
    let person = try me()
    let completions = try store.completions(of: person.id)
    let latest = completions.enumerated().filter { place, completed in
      !isMoment(completed.item)
        && !completions[(place + 1)...].contains { $0.item == completed.item }
    }
    let attempts = try store.attempts(of: person.id)
    return latest.map { certificate($0.element, completions, attempts) }
  }

  /// The certificate that has this code, of whatever completion of whomever, whom it does not name;
  /// nil where none here has.
  public func certificate(coded code: String) throws -> Certificate? {
    guard let code = CertificateCode(typed: code),
      let id = try store.completingAttempts().first(where: { CertificateCode(of: $0) == code }),
      let attempt = try store.attempt(id), !isMoment(attempt.item)
    else { return nil }
    let completions = try store.completions(of: attempt.person)
    guard let found = completions.first(where: { $0.attempt == id }) else { return nil }
    return certificate(found, completions, try store.attempts(of: attempt.person))
  }

  private func certificate(
    _ completed: CompletedItem, _ completions: [CompletedItem], _ attempts: [Attempt]
  ) -> Certificate {
    Certificate(
      code: CertificateCode(of: completed.attempt), name: completed.item.name,
      title: title(of: completed.item),
      situations: situations(of: completed, completions, attempts).map { title(of: .scenario($0)) },
      day: completed.completion.day, organisation: library.organisation?.name,
      attestation: completed.completion.attestation)
  }

  /// The situations that were finished for an item since it was completed before, each once.
  private func situations(
    of completed: CompletedItem, _ completions: [CompletedItem], _ attempts: [Attempt]
  ) -> [ScenarioID] {
    let former = Set(completions.filter { $0.item == completed.item }.map(\.attempt))
    let own = attempts.filter { $0.item == completed.item && $0.result != nil }
    let end = own.firstIndex { $0.id == completed.attempt } ?? own.endIndex
    let before = own[..<end]
    let start = before.lastIndex { former.contains($0.id) }.map { $0 + 1 } ?? 0
    let played = own[start..<min(end + 1, own.endIndex)].flatMap(\.situations)
    return played.reduce(into: []) { situations, situation in
      if !situations.contains(situation) { situations.append(situation) }
    }
  }
}
