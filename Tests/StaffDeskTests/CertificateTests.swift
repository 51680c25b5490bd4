import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("A certificate")
struct CertificateTests {
  private let library = SmallLibrary(
    drill: [SmallSituation("fire", .alarm, .lunch), SmallSituation("noon", .lunch)], mark: 30)

  @Test("is there once an item is done, and is found by its code")
  func isThereOnceDone() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    #expect(try desk.certificates().isEmpty)
    _ = try desk.finish(.drill, [.wait, .ring])
    #expect(try desk.certificates().isEmpty)
    _ = try desk.finish(.drill, [.ring])
    let certificate = try #require(try desk.certificates().first)
    #expect(certificate.name == "drill")
    #expect(certificate.title == "The drill")
    #expect(certificate.situations == ["Once: fire"])
    #expect(certificate.day.iso == "2026-11-23")
    #expect(certificate.organisation == "House")
    #expect(certificate.attestation == .selfAttested)
    #expect(try desk.certificate(coded: certificate.code.description) == certificate)
    #expect(try desk.certificate(coded: "0000-0000-0000") == nil)
    #expect(try desk.certificate(coded: "certificate") == nil)
  }

  @Test("of a former completion stays valid, and the latest is listed")
  func ofAFormerCompletionStaysValid() throws {
    let room = try DeskRoom(library)
    let desk = room.desk()
    _ = try desk.finish(.drill, [.ring, .ring])
    let first = try #require(try desk.certificates().first)
    room.pass(days: 300)
    _ = try desk.finish(.scenario("noon"), [.ring])
    _ = try desk.finish(.drill, [.ring, .ring])
    let all = try desk.certificates()
    #expect(all.map(\.name) == ["noon", "drill"])
    #expect(all[1].situations == ["Once: fire"])
    #expect(all[1].day.iso == "2027-09-19")
    #expect(Set(all.map(\.code) + [first.code]).count == 3)
    #expect(try desk.certificate(coded: first.code.description) == first)
  }

  @Test("has a code that is read however it is typed")
  func hasACodeThatIsReadHoweverTyped() throws {
    let code = try #require(CertificateCode(typed: "0123-4567-89AB"))
    #expect(code.description == "0123-4567-89AB")
    for typed in ["o123456789ab", " OI23 4567 89aB ", "0l23-4567-89ab"] {
      #expect(CertificateCode(typed: typed) == code)
    }
    for typed in ["", "0123-4567-89A", "0123-4567-89ABC", "0123-4567-89AU", "0123-4567-89Añ"] {
      #expect(CertificateCode(typed: typed) == nil)
    }
  }

  @Test("has a code that stands for its attempt for ever")
  func hasAStableCode() throws {
    let room = try DeskRoom(SmallLibrary(drill: [SmallSituation("noon", .lunch)]))
    _ = try room.desk().finish(.drill, [.ring])
    // SHA-256 of `certificate:name-1` begins with 8d9cb483042e97f.
    #expect(try room.desk().certificates().map(\.code.description) == ["HPEB-90R4-5TBZ"])
  }
}
