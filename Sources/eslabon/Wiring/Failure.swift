import ArgumentParser
import ContentFiles

/// Why a command cannot do what was asked: one line, perhaps a second that says what to do.
struct Failure: Error {
  /// The exit codes, after `sysexits.h`.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case notPermitted = 77
  }

  let status: Status
  let what: String
  var help: String?
  /// What is wrong in files, place by place; said first, in the form that editors read.
  var diagnostics: [LocatedDiagnostic] = []

  /// Says it on standard error and gives the code to leave with.
  func reported() -> ExitCode {
    let help = help.map { "  help: \($0)\n" } ?? ""
    let places = diagnostics.map { $0.text + "\n" }.joined()
    Terminal.complain("\(places)eslabon: \(what)\n\(help)")
    return ExitCode(status.rawValue)
  }
}
