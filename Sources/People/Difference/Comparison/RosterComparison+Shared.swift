import Content

extension RosterComparison {
  /// Finds those who would share what tells people apart.
  mutating func checkShared(
    _ column: RosterColumn, _ value: WritableKeyPath<Employee, String?>
  ) {
    var holders = 0
    forEachEmployed { employee, _ in holders += employee[keyPath: value] == nil ? 0 : 1 }
    var first: [String: RosterMention] = [:]
    first.reserveCapacity(holders)
    var shared: [String: [RosterMention]] = [:]
    forEachEmployed { employee, line in
      guard let key = employee[keyPath: value].map(SharedKey.of) else { return }
      let mention = RosterMention(employee.number, line: line)
      if let other = first[key] {
        shared[key, default: [other]].append(mention)
      } else {
        first[key] = mention
      }
    }
    problems += shared.sorted { $0.key < $1.key }.map {
      .shared(column, value: $0.key, by: $0.value)
    }
    releaseFromGone(column, value) { first[SharedKey.of($0)] != nil }
  }

  /// Takes from those who are gone what somebody who works here has now.
  private mutating func releaseFromGone(
    _ column: RosterColumn, _ value: WritableKeyPath<Employee, String?>,
    _ isHeld: (String) -> Bool
  ) {
    for place in drafts.indices where !drafts[place].employee.isEmployed {
      if let text = drafts[place].employee[keyPath: value], isHeld(text) {
        drafts[place].employee[keyPath: value] = nil
        drafts[place].columns.append(column)
      }
    }
    for employee in roster.employees
    where !employee.isEmployed && draftPlaces[employee.id] == nil {
      guard let text = employee[keyPath: value], isHeld(text) else { continue }
      var released = employee
      released[keyPath: value] = nil
      append(RosterChange(line: nil, employee: released, kinds: .edits, columns: [column]), -1)
    }
  }
}

/// An e-mail address or login as it is looked up: in lowercase.
private enum SharedKey {
  static func of(_ text: String) -> String {
    // Most are in lowercase already, and a hundred thousand copies would weigh.
    let isLowercase = text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
    return isLowercase ? text : text.lowercased()
  }
}
