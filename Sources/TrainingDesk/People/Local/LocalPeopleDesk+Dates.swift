public import Content
import ContentFiles
import Curriculum
public import People
import Records
public import Refreshers

extension LocalPeopleDesk {
  /// When somebody's items are due, and why.
  public func dates(of person: PersonID) throws -> ShownDates {
    let plan = try planned(on: today)
    guard let employee = try knownRoster().employee(person) else {
      throw PeopleDeskError.noSuchEmployee(person.rawValue, near: [])
    }
    try store.keep(line(.dateExplained, 1))
    let skips = plan.people.first { $0.person == person }?.skipped ?? []
    return ShownDates(
      person: employee,
      entries: plan.dates(of: person).map {
        ShownDates.Entry(title: title(of: $0.item, in: language), date: $0)
      },
      skips: skips.map { skip in
        let programme = skip.programme.flatMap { library.programme($0)?.title[language] }
        return (skip.item.map { title(of: $0, in: language) } ?? programme ?? "", skip.reason)
      }, contact: library.organisation?.peopleContact)
  }

  /// The reports of a manager, by name.
  public func progress(of manager: PersonID) throws -> TeamProgress {
    guard let boss = try store.employee(manager) else {
      throw PeopleDeskError.noSuchEmployee(manager.rawValue, near: [])
    }
    let reports = try store.reports(of: manager)
    let standings = try standings(
      of: reports,
      among: boss.withBosses(in: store)
        + reports.flatMap {
          try [$0] + store.reports(of: $0.id)
        }, store.history(of: reports.map(\.id)))
    let members = Roster(reports).employed
      .map { TeamProgress.Member(name: $0.name, standings[$0.id] ?? StandingNow(.notHere)) }
      .sorted { ($0.name, $0.standing.rawValue) < ($1.name, $1.standing.rawValue) }
    try store.keep(line(.progressShown, members.count))
    return TeamProgress(manager: boss, day: today, members: members)
  }

  /// How people stand today with what is asked of them.
  ///
  /// - Parameters:
  ///   - employees: all above them and those who report to them, which says how high they stand.
  ///   - history: what is kept about their training.
  private func standings(
    of people: [Employee], among employees: [Employee], _ history: TrainingHistory
  ) throws -> [PersonID: StandingNow] {
    let facts = try planningFacts(on: today, employees: employees, history)
    let day = PlanningDay(
      facts, chart: RosterChart(of: employees, on: today), plan: "", seed: 0)
    return Dictionary(
      people.map { ($0.id, day.standing(of: $0, history[$0.id])) },
      uniquingKeysWith: { first, _ in first })
  }

  /// How each level of management stands, the top first.
  public func levels() throws -> LevelsProgress {
    let roster = try knownRoster()
    let tree = ManagementTree(of: roster.employees)
    let leading = Set(roster.employed.compactMap(\.manager))
    let standings = try standings(
      of: roster.employees, among: roster.employees, history())
    let levels = LevelsProgress(
      day: today,
      roster.employed.map { employee in
        (
          level: tree.level(of: employee.id).map { $0 + 1 }, leads: leading.contains(employee.id),
          standing: standings[employee.id]?.standing ?? .notHere
        )
      })
    try store.keep(line(.progressShown, roster.employed.count))
    return levels
  }

  // MARK: What HR decides about one person

  /// Gives more time for what is open.
  public func extend(
    _ person: PersonID, item: DueItem?, to day: Day, because reason: String
  ) throws -> (count: Int, due: Day) {
    try refuseEarlierDay()
    guard !reason.allSatisfy(\.isWhitespace) else { throw PeopleDeskError.emptyReason }
    let open = try store.assignments().map(\.assignment).filter {
      $0.person == person && $0.state == .open && (item == nil || $0.item == item)
    }
    guard !open.isEmpty else { throw PeopleDeskError.nothingOpen(item) }
    let due = WorkingDays(holidays: library.organisation?.holidays ?? []).onOrAfter(day)
    guard due >= today else { throw PeopleDeskError.notLater(due, than: today) }
    let moved = open.filter { $0.due < due }.map { assignment in
      var moved = assignment
      moved.due = due
      moved.revision += 1
      return moved
    }
    guard !moved.isEmpty else {
      throw PeopleDeskError.notLater(due, than: open.map(\.due).max() ?? due)
    }
    let items = Set(moved.map(\.item))
    try store.extend(
      moved,
      by: moved.map {
        Extension(assignment: $0.id, due: due, givenOn: today, reason: reason)
      }, at: surroundings.now(),
      line(.extended, moved.count, about: items.count == 1 ? items.first?.description : nil))
    return (moved.count, due)
  }

  /// Exempts somebody from a programme or one of its modules.
  public func exempt(_ exemption: Exemption) throws {
    try refuseEarlierDay()
    guard let programme = library.programme(exemption.programme) else {
      throw PeopleDeskError.noSuchProgramme(
        exemption.programme, known: library.programmes.map(\.id))
    }
    if let module = exemption.module, !programme.modules.contains(module) {
      throw PeopleDeskError.noSuchModule(module, known: programme.modules)
    }
    guard !exemption.reason.allSatisfy(\.isWhitespace) else { throw PeopleDeskError.emptyReason }
    if let through = exemption.through, through < exemption.from {
      throw PeopleDeskError.endsBeforeItBegins(from: exemption.from, through: through)
    }
    guard try !store.exemptions().contains(exemption) else { return }
    try store.add([exemption], line(.exempted, 1, about: exemption.programme.rawValue))
  }

  /// Records that people attended a workshop on a module.
  public func recordWorkshop(
    on module: ModuleID, day: Day, of people: [PersonID], evidence: String
  ) throws -> Int {
    try refuseEarlierDay()
    guard library.module(module) != nil else {
      throw PeopleDeskError.noSuchModule(module, known: library.modules.map(\.id))
    }
    guard day <= today else { throw PeopleDeskError.inTheFuture(day) }
    guard !evidence.allSatisfy(\.isWhitespace) else { throw PeopleDeskError.emptyEvidence }
    var known = Set(try store.workshops().map(\.completion))
    let new = people.map {
      ModuleCompletion(person: $0, module: module, day: day, way: .workshop)
    }.filter { known.insert($0).inserted }
    guard !new.isEmpty else { return 0 }
    try store.add(
      new.map { Workshop(completion: $0, evidence: evidence) },
      line(.workshopRecorded, new.count, about: module.rawValue))
    return new.count
  }
}

extension Employee {
  /// Somebody and all above them; a loop ends it.
  fileprivate func withBosses(in store: any RosterStore) throws -> [Employee] {
    var chain = [self]
    while let next = chain.last?.manager, !chain.contains(where: { $0.id == next }),
      let boss = try store.employee(next)
    { chain.append(boss) }
    return chain
  }
}
