import DeskSamples
import Foundation
import Testing

@Suite("The program's store")
struct StoreTests {
  private let home: Home
  private let library: String

  init() throws {
    home = try Home()
    library = try home.write(Home.threeQuestions)
  }

  private func status(_ store: String) throws -> Program.Run {
    try Program.run("status", "--library", library, "--store", store, in: home)
  }

  @Test("may not be read-only")
  func mayNotBeReadOnly() throws {
    #expect(try status(home.store).code == 0)
    chmod(home.store, 0o400)
    let run = try status(home.store)
    #expect(run.code == 77)
    #expect(run.complaint.contains("the store \(home.store) may not be written"))
  }

  @Test("may not be one that others may write", arguments: [0o660, 0o606] as [mode_t])
  func mayNotBeWritableByOthers(mode: mode_t) throws {
    #expect(try status(home.store).code == 0)
    chmod(home.store, mode)
    let run = try status(home.store)
    #expect(run.code == 77)
    #expect(run.complaint.contains("help: run: chmod go-w \(home.store)"))
  }

  @Test("may stand in a folder that others may write only where that is sticky")
  func mayStandInAStickyFolder() throws {
    let folder = home.file("shared")
    try home.makeFolder(folder)
    chmod(folder, 0o777)
    #expect(try status(folder + "/records.db").code == 77)
    chmod(folder, 0o1777)
    #expect(try status(folder + "/records.db").code == 0)
    #expect(home.mode(of: "shared/records.db") == 0o600)
  }

  @Test("is left byte for byte where it is none", arguments: [1, 511, 512, 100_000])
  func isLeftWhereItIsNone(count: Int) throws {
    let garbage = Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) })
    try home.write(garbage, to: "records.db")
    let run = try status(home.store)
    #expect(run.code == 65)
    #expect(run.complaint.contains("is not a store of Eslabon, or is damaged"))
    #expect(try home.bytes(of: "records.db") == garbage)
  }

  @Test("is left byte for byte where a newer program wrote it")
  func isLeftWhereItIsNewer() throws {
    #expect(try status(home.store).code == 0)
    var bytes = try home.bytes(of: "records.db")
    // The schema's version stands in the database header, big-endian, at byte 60.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    try home.write(bytes, to: "records.db")
    let run = try status(home.store)
    #expect(run.code == 65)
    #expect(run.complaint.contains("its schema is 99"))
    #expect(try home.bytes(of: "records.db") == bytes)
  }

  @Test("that another program holds is waited for, and then given up")
  func thatIsHeldIsGivenUp() throws {
    #expect(try status(home.store).code == 0)
    let lock = open(home.store + ".lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    let run = try status(home.store)
    #expect(run.code == 69)
    #expect(run.complaint.contains("Waiting for another Eslabon"))
    #expect(run.complaint.contains("another program holds the store"))
    flock(lock, LOCK_UN)
    #expect(try status(home.store).code == 0)
  }

  @Test("cannot be made where its folder cannot", arguments: ["", "/", "/.."])
  func cannotBeMadeWhereItsFolderCannot(end: String) throws {
    try home.write("a file", to: "file")
    let run = try status(home.file("file") + end + "/x/records.db")
    #expect(run.code == 73)
    #expect(run.complaint.contains("cannot be made"))
  }

  /// Variables, and where the store is with them, both below the home.
  struct Place: Sendable, CustomTestStringConvertible {
    let variables: [String: String]
    var arguments: [String] = []
    let store: String
    var testDescription: String { "\(variables) \(arguments)" }
  }

  @Test(
    "stands where it is documented to, for its owner alone",
    arguments: [
      Place(variables: [:], store: ".local/share/eslabon/records.db"),
      Place(variables: ["XDG_DATA_HOME": "~/data"], store: "data/eslabon/records.db"),
      Place(variables: ["XDG_DATA_HOME": "data"], store: ".local/share/eslabon/records.db"),
      Place(variables: ["HOME": "~/ana"], store: "ana/.local/share/eslabon/records.db"),
      Place(
        variables: ["ESLABON_STORE": "~/a/b/mine.db", "XDG_DATA_HOME": "~/data"],
        store: "a/b/mine.db"),
      Place(
        variables: ["ESLABON_STORE": "~/mine.db"], arguments: ["--store", "~/other/named.db"],
        store: "other/named.db"),
    ])
  func standsWhereItIsDocumentedTo(place: Place) throws {
    func path(_ text: String) -> String { text.replacing("~", with: home.path) }
    let commands = [["status"], ["my-data"], [], ["play"]]
    for command in commands {
      let run = try Program.run(
        command + ["--library", library] + place.arguments.map(path), in: home,
        environment: place.variables.mapValues(path))
      #expect(run.code == 0)
      #expect(run.complaint.isEmpty)
    }
    #expect(home.mode(of: place.store) == 0o600)
    #expect(home.mode(of: place.store + ".lock") == 0o600)
    var folder = URL(fileURLWithPath: home.file(place.store)).deletingLastPathComponent()
    while folder.path != home.path {
      let name = String(folder.path.dropFirst(home.path.count + 1))
      #expect(home.mode(of: name) == 0o700, "\(name)")
      folder.deleteLastPathComponent()
    }
    let data = try Program.run(
      ["my-data", "--library", library] + place.arguments.map(path), in: home,
      environment: place.variables.mapValues(path))
    #expect(data.text.replacing("\n", with: " ").contains(home.file(place.store)))
  }
}
