import ArgumentParser
import Content
import ContentFiles
import People
import Records
import TrainingDesk

extension Failure {
  /// An error as a command leaves with it, said on standard error.
  static func of(_ error: any Error, store: String) -> any Error {
    switch error {
    case let error as Failure: error.reported()
    case let error as StaffDeskError: of(error).reported()
    case let error as PeopleDeskError: of(error).reported()
    case let error as ReportError: of(error).reported()
    case let error as AuthorsDeskError: error.failure.reported()
    case let error as RecordsError: of(error, store: store).reported()
    default: error
    }
  }

  private static func of(_ error: ReportError) -> Failure {
    switch error {
    case .noSuchCycle(let cycle, let known):
      Failure(
        status: .noInput, what: "there is no report of `\(cycle)`",
        help: known.isEmpty ? "none was made yet" : "write one of \(known.joined(separator: ", "))")
    case .noneYet(let ends):
      Failure(
        status: .noInput, what: "there is no report yet",
        help: "the first one is made after \(ends.iso), when the measuring cycle is over")
    case .notOfTeam(let cycle, let ends):
      Failure(
        status: .noInput, what: "the report of \(cycle) does not know this team",
        help: "nobody decided anything in it then; the next report is made after \(ends.iso)")
    }
  }

  private static func of(_ error: StaffDeskError) -> Failure {
    switch error {
    case .noSuchItem(let name, let known):
      Failure(
        status: .noInput, what: "there is no module or situation `\(name)`",
        help: NearName.help(for: name, in: known, kind: "module or situation"))
    case .badContent(let diagnostics): .badContent(diagnostics)
    case .reply(let reason): Failure(status: .badData, what: "the answer was not taken: \(reason)")
    case .brokenAttempt(let id):
      Failure(
        status: .badData, what: "the attempt \(id) cannot be played again from its records",
        help: "tell whoever keeps Eslabon; nothing was changed")
    case .nothingToRehearse(let number):
      Failure(
        status: .noInput, what: "there is no answered decision \(number) to play again",
        help: "count from 1 among the decisions of a finished try")
    case .noRoster:
      Failure(
        status: .noInput, what: "there is no roster in this store, so --as names nobody",
        help: "leave --as out, or name HR's store by --store")
    case .noSuchEmployee(let number, let known):
      Failure(
        status: .noInput, what: "there is no employee `\(number)` in the roster",
        help: near(number, in: known).map { "did you mean `\($0)`?" }
          ?? "write the number as it stands in the roster, zeros and all")
    case .gone(let number):
      Failure(
        status: .notPermitted, what: "the employee `\(number)` does not work here any more",
        help: "ask HR where the roster is wrong; the records stay until their time is over")
    }
  }

  /// The number that was meant: the same without leading zeros, else one that looks like it.
  private static func near(_ number: EmployeeNumber, in known: [EmployeeNumber]) -> String? {
    func bare(_ number: EmployeeNumber) -> Substring { number.rawValue.drop { $0 == "0" } }
    return known.first { bare($0) == bare(number) }?.rawValue
      ?? NearName.of(number.rawValue, in: known.map(\.rawValue))
  }

  private static func of(_ error: RecordsError, store: String) -> Failure {
    switch error {
    case .readOnly(let path):
      Failure(
        status: .notPermitted, what: "the store \(path) may not be written",
        help: "give yourself write permission for it and its folder, or name another by --store")
    case .writableByOthers(let path):
      Failure(
        status: .notPermitted, what: "others may write \(path), so its records prove nothing",
        help: "run: chmod go-w \(path)")
    case .locked(let path):
      Failure(
        status: .unavailable, what: "another program holds the store \(path)",
        help: "wait for it to end and try again; nothing was changed")
    case .corrupt(let path):
      Failure(
        status: .badData, what: "\(path) is not a store of Eslabon, or is damaged",
        help: "put a backup in its place, or name another by --store; it was left as it is")
    case .newer(let path, let found, let known):
      Failure(
        status: .badData,
        what:
          "the store \(path) is from a newer Eslabon (its schema is \(found), known is \(known))",
        help: "use the newer program; the store was left as it is")
    case .full(let path):
      Failure(
        status: .inputOutput, what: "there is no room left for the store \(path)",
        help: "free some space and start again; every answer shown as saved is kept")
    case .inputOutput(let path, let code):
      Failure(
        status: .inputOutput, what: "the store \(path) cannot be read or written (code \(code))",
        help: "look at the disk; every answer shown as saved is kept")
    case .cannotCreate(let path):
      Failure(
        status: .cannotCreate, what: "the store \(path) cannot be made",
        help: "look at the folder it should stand in, or name another by --store")
    case .conflict, .outOfSequence, .openAttemptExists, .attemptClosed:
      Failure(
        status: .unavailable, what: "another Eslabon went on with this attempt meanwhile",
        help: "start again to go on where it stands")
    case .noSuchPerson, .noSuchAttempt, .refused:
      Failure(
        status: .badData, what: "the store \(store) does not fit what was to be written",
        help: "tell whoever keeps Eslabon; nothing was changed")
    }
  }
}
