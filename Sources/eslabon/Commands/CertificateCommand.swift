import ArgumentParser

/// `eslabon certificate`: what was passed, to show to others.
struct CertificateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certificate",
    abstract: "Show what you have passed, or check a certificate's code.",
    subcommands: [CertificateShow.self, CertificateCheck.self],
    defaultSubcommand: CertificateShow.self)
}
