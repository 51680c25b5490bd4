public import Content

extension Policy {
  /// A company policy laid over the one it extends: the law is a floor.
  ///
  /// A layer may add clauses, groups, presets, parameters and register rows, tighten parameters and
  /// rows that are there, and waive company clauses.
  ///
  /// - Returns: the whole policy, and a diagnostic with the layer's own path for each place where it
  ///   would loosen what it builds on; such a place keeps the floor.
  public func layered(
    over base: Policy, waiving waived: [ClauseID]
  ) -> (policy: Policy, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    for id in waived {
      let path = ContentPath(["waive"])
      guard let clause = base[id] else {
        problems.append(
          Diagnostic(
            .unknownClause, at: path, "`\(id)` is not a clause of `\(base.id)`",
            help: NearName.help(
              for: id.rawValue, in: base.clauses.map(\.id.rawValue), kind: "clause")))
        continue
      }
      if clause.source == .law {
        problems.append(
          Diagnostic(
            .policyFloor, at: path, "`\(id)` is law and cannot be waived",
            help: "waive company clauses only"))
      }
    }
    for clause in clauses where base[clause.id] != nil {
      problems.append(
        Diagnostic(
          .policyFloor, at: ContentPath(["clauses", clause.id.rawValue]),
          "`\(clause.id)` stands in `\(base.id)` already",
          help: "give the clause an id of its own; a layer adds clauses, it does not rewrite them"))
    }
    let kept = base.clauses.filter { $0.source == .law || !waived.contains($0.id) }
    let merged = Policy(
      id: id, version: version, extends: base.id, asOf: asOf ?? base.asOf,
      jurisdictions: jurisdictions.isEmpty ? base.jurisdictions : jurisdictions,
      parameters: tightened(base, &problems),
      groups: base.groups.merging(groups.filter { base.groups[$0.key] == nil }) { floor, _ in floor
      },
      register: tightenedRegister(base, &problems),
      clauses: kept + clauses.filter { base[$0.id] == nil },
      presets: base.presets.merging(presets) { $1 })
    for name in groups.keys.sorted() where base.groups[name] != nil {
      problems.append(
        Diagnostic(
          .policyFloor, at: ContentPath(["groups", name]),
          "the group `\(name)` stands in `\(base.id)` already",
          help: "give the group a name of its own"))
    }
    return (merged, problems)
  }

  /// Parameters: one that is read as an upper bound may only fall, as a lower bound only rise.
  private func tightened(_ base: Policy, _ problems: inout [Diagnostic]) -> [String: Double] {
    var values = base.parameters
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      guard let floor = base.parameters[name] else {
        values[name] = value
        continue
      }
      let tests = base.tests(reading: name)
      if tests.contains(.le) && value > floor || tests.contains(.ge) && value < floor {
        problems.append(
          Diagnostic(
            .policyFloor, at: ContentPath(["params", name]),
            "`\(name)` would be looser than in `\(base.id)`",
            help: "the floor is \(Number.text(floor)); a layer may only tighten it"))
      } else {
        values[name] = value
      }
    }
    return values
  }

  /// What the clauses ask of a number by a parameter's name: `le` where a higher value is looser.
  private func tests(reading name: String) -> Set<Atom.Operator> {
    var tests: Set<Atom.Operator> = []
    for clause in clauses {
      let asked = [clause.require].compactMap(\.self) + clause.unless
      for atom in asked.flatMap(\.atoms) where atom.operand == .bound(.parameter(name)) {
        tests.insert(atom.test)
      }
      // A narrower `when` takes acts out of the clause, so that it is loosened the other way round.
      for atom in clause.when.atoms where atom.operand == .bound(.parameter(name)) {
        tests.insert(atom.test == .le ? .ge : .le)
      }
    }
    return tests
  }

  /// Register rows: one that is there may only allow less; one that is not may be added.
  private func tightenedRegister(
    _ base: Policy, _ problems: inout [Diagnostic]
  ) -> [Word: RegisterRow] {
    var rows = base.register
    for (purpose, row) in register.sorted(by: { $0.key < $1.key }) {
      guard let floor = base.register[purpose] else {
        rows[purpose] = row
        continue
      }
      let isTighter = row.allowsNoMore(than: floor)
      if isTighter {
        rows[purpose] = row
      } else {
        problems.append(
          Diagnostic(
            .policyFloor, at: ContentPath(["register", purpose.rawValue]),
            "the row for `\(purpose)` allows more than in `\(base.id)`",
            help: "a layer may only allow less for a purpose that is registered already"))
      }
    }
    return rows
  }
}

extension RegisterRow {
  /// Whether this row allows nothing that `floor` does not.
  fileprivate func allowsNoMore(than floor: RegisterRow) -> Bool {
    func stays(_ words: [Word], within allowed: [Word]) -> Bool {
      words.allSatisfy { word in allowed.contains { word.isUnder($0) } }
    }
    return keepDays <= floor.keepDays && stays(compatible, within: floor.compatible)
      && RegisterColumn.allCases.allSatisfy { column in
        stays(allowed[column] ?? [], within: floor.allowed[column] ?? [])
      }
  }
}
