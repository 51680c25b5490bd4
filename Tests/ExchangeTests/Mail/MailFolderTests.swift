import Exchange
import Foundation
import Testing

@Suite("A mail folder")
struct MailFolderTests {
  private let scratch = ScratchFolder()
  private var folder: MailFolder { MailFolder(path: scratch.path + "/out") }

  @Test func namesFilesByPlaceAndStage() throws {
    let mail = try Samples.mail()
    #expect(try folder.write(mail, order: 1, stage: "d-7") == folder.path + "/0001-d-7.eml")
    #expect(try folder.write(mail, order: 12_345, stage: "d+3").hasSuffix("/12345-d+3.eml"))
    #expect(try scratch.bytes(of: "out/0001-d-7.eml") == mail.bytes)
    #expect(try names() == ["0001-d-7.eml", "12345-d+3.eml"])
  }

  @Test func isForItsOwnerAlone() throws {
    let file = try folder.write(Samples.mail(), order: 1, stage: "thanks")
    for (path, mode) in [(file, 0o600), (folder.path, 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
    }
  }

  @Test func overwritesNothing() throws {
    let file = try folder.write(Samples.mail(subject: "First"), order: 1, stage: "d-7")
    let before = try scratch.bytes(of: "out/0001-d-7.eml")
    #expect(throws: MailError.fileExists(path: file)) {
      try folder.write(Samples.mail(subject: "Second"), order: 1, stage: "d-7")
    }
    #expect(try scratch.bytes(of: "out/0001-d-7.eml") == before)
    #expect(try names() == ["0001-d-7.eml"])
  }

  @Test func followsNoLink() throws {
    try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
    let target = scratch.path + "/elsewhere"
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/0001-d-7.eml", withDestinationPath: target)
    #expect(throws: MailError.fileExists(path: folder.path + "/0001-d-7.eml")) {
      try folder.write(Samples.mail(), order: 1, stage: "d-7")
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test(arguments: [
    "", "../x", "a/b", "D-7", "ana lopez", "d-7\n", "é", String(repeating: "x", count: 41),
  ])
  func refusesAStageThatIsNone(stage: String) {
    #expect(throws: MailError.badStage(stage)) {
      try folder.write(Samples.mail(), order: 1, stage: stage)
    }
  }

  @Test func saysWhereItCannotWrite() throws {
    let file = scratch.path + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: file))
    let deep = MailFolder(path: scratch.path + "/a/b")
    #expect(throws: MailError.notWritten(path: deep.path, code: ENOENT)) {
      try deep.write(Samples.mail(), order: 1, stage: "d-7")
    }
    let wrong = MailFolder(path: file)
    #expect {
      try wrong.write(Samples.mail(), order: 1, stage: "d-7")
    } throws: { error in
      guard case .notWritten(_, ENOTDIR) = error as? MailError else { return false }
      return true
    }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
