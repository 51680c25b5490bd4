import Content

extension RosterComparison {
  /// Whom a row calls a boss.
  private enum Boss {
    case person(PersonID)
    case stranger(EmployeeNumber)
    case unknown
    case ambiguous([EmployeeNumber])
  }

  /// Gives everyone who stays, comes or comes back the boss their row names.
  mutating func findManagers(in rows: [RosterRow]) {
    var names: [String: [PersonID]]?
    for place in drafts.indices {
      guard draftRows[place] >= 0, drafts[place].employee.isEmployed else { continue }
      let row = rows[draftRows[place]]
      switch row.manager {
      case .unchanged: continue
      case .cleared: give(place, nil)
      case .set(let text):
        switch boss(named: text, &names) {
        case .person(let boss): give(place, boss)
        case .stranger(let number): orphansOfStrangers[number, default: []].append(row.mention)
        case .unknown:
          problems.append(.unknownManager(text, of: row.mention, near: nil))
        case .ambiguous(let candidates):
          problems.append(.ambiguousManager(text, of: row.mention, candidates: candidates))
        }
      }
    }
    suggestZeros()
  }

  private mutating func give(_ place: Int, _ boss: PersonID?) {
    guard drafts[place].employee.manager != boss else { return }
    drafts[place].employee.manager = boss
    if drafts[place].kinds.isDisjoint(with: [.joins, .returns]) {
      drafts[place].kinds.insert(.moves)
    }
  }

  private func boss(named text: String, _ names: inout [String: [PersonID]]?) -> Boss {
    let number = EmployeeNumber(text)
    if let known = roster.employee(numbered: number)?.id ?? newIDs[number] { return .person(known) }
    if strangers[number] != nil { return .stranger(number) }
    let index = names ?? namesOfEmployed()
    names = index
    let named = index[NameKey.of(text)] ?? []
    switch named.count {
    case 0: return .unknown
    case 1: return .person(named[0])
    default: return .ambiguous(named.compactMap { afterwards($0)?.number }.sorted())
    }
  }

  /// Those who will work here by their names, written in either order.
  private func namesOfEmployed() -> [String: [PersonID]] {
    var names: [String: [PersonID]] = [:]
    forEachEmployed { employee, _ in
      names[NameKey.of(employee.name), default: []].append(employee.id)
      guard !employee.familyName.isEmpty else { return }
      let turned = NameKey.of(employee.familyName + ", " + employee.givenName)
      names[turned, default: []].append(employee.id)
    }
    return names
  }

  /// Looks for numbers that an unknown one matches but for zeros at its front, which spreadsheets
  /// drop.
  private mutating func suggestZeros() {
    let unknown = problems.indices.filter {
      if case .unknownManager = problems[$0] { true } else { false }
    }
    guard !unknown.isEmpty else { return }
    var numbers: [Substring: EmployeeNumber] = [:]
    forEachEmployed { employee, _ in
      numbers[employee.number.withoutZeros] = employee.number
    }
    for place in unknown {
      guard case .unknownManager(let text, let mention, _) = problems[place],
        let near = numbers[EmployeeNumber(text).withoutZeros]
      else { continue }
      problems[place] = .unknownManager(text, of: mention, near: near)
    }
  }
}

extension EmployeeNumber {
  fileprivate var withoutZeros: Substring { rawValue.drop { $0 == "0" } }
}

/// A name as it is looked up: in lowercase, with single spaces.
private enum NameKey {
  static func of(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
