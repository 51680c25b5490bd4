import Content

extension RosterComparison {
  /// Drafts somebody new.
  mutating func draftJoiner(_ row: RosterRow, _ place: Int, _ id: PersonID) {
    newIDs[row.number] = id
    var employee = Employee(id: id, number: row.number, givenName: "", familyName: "")
    _ = apply(row, to: &employee)
    if row.givenName == .unchanged, !row.refused.contains(.givenName) {
      problems.append(.missing(.givenName, of: row.mention))
    }
    var kinds: RosterChange.Kinds = .joins
    if row.status == .set(.leave) { startLeave(of: &employee, &kinds) }
    add(employee, kinds, row, place)
  }

  /// Drafts somebody who stays.
  mutating func keep(_ known: Employee, _ row: RosterRow, _ place: Int) {
    var employee = known
    var kinds: RosterChange.Kinds = []
    let columns = apply(row, to: &employee)
    if !columns.isEmpty { kinds.insert(.edits) }
    if row.status == .set(.leave), known.status != .leave {
      startLeave(of: &employee, &kinds)
    } else if row.status == .set(.active) {
      let wasAway = endLeave(of: known.id, through: today.adding(days: -1))
      if wasAway || known.status == .leave { kinds.insert(.endsLeave) }
      employee.status = .active
    }
    add(employee, kinds, row, place)
    drafts[drafts.count - 1].columns = columns
  }

  /// Drafts somebody who was gone: their id and history go on, and the time between is a gap.
  ///
  /// A start date that lies before the end of the employment before is that of an earlier one; the
  /// gap then lasts until today.
  mutating func takeBack(_ known: Employee, _ row: RosterRow, _ place: Int) {
    var employee = known
    _ = apply(row, to: &employee)
    employee.status = .active
    employee.endedOn = nil
    if row.startedOn == .unchanged { employee.startedOn = today }
    if let ended = known.endedOn {
      let started = employee.startedOn.flatMap { $0 > ended ? $0 : nil } ?? today
      let gap = Absence(
        person: known.id, from: ended.adding(days: 1), through: started.adding(days: -1),
        source: .gap)
      if gap.from < started { absences.append(gap) }
    }
    var kinds: RosterChange.Kinds = .returns
    if row.status == .set(.leave) { startLeave(of: &employee, &kinds) }
    add(employee, kinds, row, place)
  }

  private mutating func startLeave(of employee: inout Employee, _ kinds: inout RosterChange.Kinds) {
    employee.status = .leave
    kinds.insert(.startsLeave)
    guard openAbsences[employee.id] == nil else { return }
    absences.append(Absence(person: employee.id, from: today, through: nil, source: .roster))
  }

  /// Ends the absences that a roster began; tells whether there were any.
  @discardableResult
  mutating func endLeave(of person: PersonID, through last: Day) -> Bool {
    guard let open = openAbsences[person] else { return false }
    for absence in open {
      if absence.from <= last {
        absences.append(
          Absence(person: person, from: absence.from, through: last, source: absence.source))
      } else {
        retracted.append(absence)
      }
    }
    return true
  }

  /// Writes what a row says into an employee, but for their boss and status; gives what is new.
  private mutating func apply(_ row: RosterRow, to employee: inout Employee) -> [RosterColumn] {
    var columns: [RosterColumn] = []
    switch row.givenName {
    case .unchanged: break
    case .cleared: problems.append(.cannotClear(.givenName, of: row.mention))
    case .set(let name): update(&employee.givenName, to: name, .givenName, &columns)
    }
    let familyName = row.familyName.applied(to: employee.familyName) ?? ""
    update(&employee.familyName, to: familyName, .familyName, &columns)
    update(&employee.email, to: row.email.applied(to: employee.email), .email, &columns)
    update(&employee.teamLabel, to: row.team.applied(to: employee.teamLabel), .team, &columns)
    update(&employee.locale, to: row.locale.applied(to: employee.locale), .locale, &columns)
    update(
      &employee.startedOn, to: row.startedOn.applied(to: employee.startedOn), .startedOn, &columns)
    update(
      &employee.jobFamily, to: row.jobFamily.applied(to: employee.jobFamily), .jobFamily, &columns)
    update(&employee.login, to: row.login.applied(to: employee.login), .login, &columns)
    return columns
  }

  private func update<Value: Equatable>(
    _ value: inout Value, to new: Value, _ column: RosterColumn, _ columns: inout [RosterColumn]
  ) {
    guard value != new else { return }
    value = new
    columns.append(column)
  }
}
