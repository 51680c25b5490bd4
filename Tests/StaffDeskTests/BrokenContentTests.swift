import Content
import ContentFiles
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("Broken content")
struct BrokenContentTests {
  private let sound = SmallLibrary(drill: [SmallSituation("fire", .alarm, .lunch)])

  /// A way to break a library: a file, what is replaced in it, by what, and the code that tells.
  struct Breakage: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let other: String
    let code: DiagnosticCode
    var testDescription: String { "\(code.rawValue) in \(path)" }
  }

  @Test(
    "is refused at the beginning, with what is wrong",
    arguments: [
      Breakage(
        path: "scenarios/fire/scenario.yaml", text: "go: s1", other: "go: s7", code: .unknownScene),
      Breakage(
        path: "scenarios/fire/scenario.yaml", text: "[ring]", other: "[rung]", code: .unknownWord),
      Breakage(
        path: "scenarios/fire/scenario.yaml", text: "start: s0", other: "start: s0\n\tx",
        code: .tab),
      Breakage(
        path: "content/policies/house.yaml", text: "effect: forbid", other: "effect: forbids",
        code: .badValue),
      Breakage(
        path: "content/organisation.yaml", text: "policy: house", other: "policy: home",
        code: .unknownReference),
    ])
  func isRefused(breakage: Breakage) throws {
    let room = try DeskRoom(sound)
    let file = try #require(room.files[breakage.path])
    let text = String(decoding: file.bytes, as: UTF8.self)
    let broken = text.replacing(breakage.text, with: breakage.other)
    #expect(broken != text)
    room.files = LibraryFiles(
      room.files.files.values.filter { $0.path != breakage.path }
        + [LibraryFile(path: breakage.path, bytes: Array(broken.utf8))])
    for item in [Item.drill, .scenario("fire")] {
      let error = #expect(throws: StaffDeskError.self) { try room.desk().sit(at: item) }
      guard case .badContent(let diagnostics) = error else {
        Issue.record("threw \(String(describing: error))")
        continue
      }
      #expect(diagnostics.contains { $0.code == breakage.code && $0.file == breakage.path })
      #expect(diagnostics.allSatisfy { $0.severity == .error && $0.line > 0 })
    }
    #expect(try room.store.attempts(of: room.person()).isEmpty)
  }

  @Test("elsewhere does not keep a sound situation from being played")
  func elsewhereDoesNotMatter() throws {
    var library = sound
    library.situations["flood"] = "format: 1\nid: flood\nbroken: [\n"
    library.more["scenarios/fire/plays.yaml"] = "format: 1\nplays: what\n"
    library.more["content/cases.yaml"] = "format: 9\n"
    let room = try DeskRoom(library)
    #expect(Library(room.files).diagnostics.contains { $0.severity == .error })
    #expect(try room.desk().finish(.drill, [.ring, .ring]).verdict == .done)
  }

  @Test("in a translation does not keep a situation from being played in its own language")
  func inATranslationDoesNotMatter() throws {
    var library = sound
    library.more["scenarios/fire/es.yaml"] = """
      format: 1
      lang: es
      for: {id: fire, version: 1}
      text:
        title: {of: h000000, t: "Fuego"}
        nothing.such: {of: h111111, t: "{nobody}"}
      """
    let room = try DeskRoom(library)
    #expect(Library(room.files).diagnostics.contains { $0.severity == .error })
    #expect(try room.desk("es").finish(.drill, [.ring, .ring]).verdict == .done)
  }

  @Test("in a rule's translation does not keep a situation from being played")
  func inARulesTranslationDoesNotMatter() throws {
    var library = sound
    library.languages = "[en, es]"
    library.policy = library.policy.replacing(", es: \"Use no secrets, en español\"", with: "")
    let room = try DeskRoom(library)
    let errors = Library(room.files).diagnostics.filter { $0.file.hasSuffix("house.yaml") }
    #expect(errors.map(\.code) == [.missingTranslation])
    #expect(try room.desk().finish(.drill, [.ring, .ring]).verdict == .done)
  }

  @Test("leaves an attempt that has begun alone")
  func leavesABegunAttemptAlone() throws {
    let room = try DeskRoom(sound)
    _ = try room.desk().sit(at: .drill)
    var library = sound
    library.situations["fire"] = "format: 1\nid: [\n"
    library.policy = "policy: {id: house, version: one}\n"
    room.files = library.files
    #expect(try room.desk().finish(.drill, [.ring, .ring]).verdict == .done)
  }

  @Test("of one module does not hide the others")
  func ofOneModuleDoesNotHideTheOthers() throws {
    var library = sound
    library.modules["empty"] = SmallLibrary.module("empty", ["nowhere"])
    let offers = try DeskRoom(library).desk().offers()
    #expect(offers.map(\.item) == [.drill])
  }
}
