/// A small library in which nothing is wrong, with a policy that has all that policies have: the
/// broken policies of these tests are made from it, one fault each.
enum SoundLibrary {
  static let policy = "content/policies/baseline.yaml"

  /// The files by path; the situation is the raffle, with a purpose.
  static let files = RaffleLibrary.files.merging([
    policy: policyText, "content/vocabulary.yaml": vocabularyText,
    RaffleLibrary.scenario: RaffleLibrary.scenarioText.replacing(
      "facts: {op: use.contact, ", with: "facts: {op: use.contact, purpose: marketing.direct, "),
  ]) { $1 }

  static let policyText = """
    format: 1
    policy: {id: baseline, version: 1}
    params: {report_hours: 1}
    groups:
      confidential: {data: [user.health, user.location.precise]}
    register:
      marketing.direct:
        data: [user.contact.email]
        recipient: [internal]
        subject: [customer]
        keep_days: 730
      service.provision:
        data: [user.name, user.contact]
        recipient: [internal, processor]
        subject: [customer]
        keep_days: 365
        compatible: [marketing.direct]
    clauses:
      - id: CHO-1
        pillar: choice
        source: law
        severity: serious
        effect: forbid
        title: {en: No message without a yes}
        when: {op: [use.contact]}
        unless: [{consent: {only: [given.specific]}}]
        cite: [ePrivacy 13(1)]
      - id: CHO-2
        pillar: choice
        source: law
        severity: critical
        effect: forbid
        title: {en: Stop means stop}
        when: {op: [use], consent: [withdrawn], purpose: [marketing]}
        cite: [GDPR 7(3)]
      - id: CUL-1
        pillar: culture
        source: company
        severity: critical
        effect: require
        title: {en: Report it at once}
        when: {event: [incident.suspected]}
        require: {response: {any: [report.internal], none: [ignore]}, hours: {le: $report_hours}}
        cite: [GDPR 33(1)]
      - id: HON-1
        pillar: trust
        source: law
        severity: critical
        effect: require
        title: {en: Only what you said}
        when: {op: [disclose]}
        require: {purpose: {only: "@compatible"}}
        unless: [{consent: {only: [given.specific]}}]
        cite: [GDPR 5(1)(b)]
      - id: HON-2
        pillar: trust
        source: law
        severity: critical
        effect: forbid
        title: {en: Nothing untrue}
        when: {notice: [misleading]}
        cite: [GDPR 5(1)(a)]
      - id: MIN-1
        pillar: minimisation
        source: law
        severity: serious
        effect: require
        title: {en: Only what is needed}
        when: {op: [obtain]}
        require: {data: {only: "@register.data"}}
        cite: [GDPR 5(1)(c)]
      - id: MIN-3
        pillar: minimisation
        source: law
        severity: serious
        effect: require
        title: {en: Not for ever}
        when: {op: [store]}
        require: {keep_days: {le: "@register.keep_days"}}
        cite: [GDPR 5(1)(e)]
      - id: SEC-1
        pillar: security
        source: company
        severity: critical
        effect: require
        title: {en: It travels locked}
        when: {op: [disclose], data: ["@confidential"]}
        require: {measure: {any: [encryption]}, channel: {none: [personal]}}
        cite: [GDPR 32(1)]
      - id: SEC-2
        pillar: security
        source: law
        severity: serious
        effect: require
        title: {en: Sign before you share}
        when: {op: [disclose], recipient: [processor]}
        require: {measure: {any: [agreement.dpa]}}
        cite: [GDPR 28(3)]
      - id: SEC-6
        pillar: security
        source: law
        severity: serious
        effect: forbid
        title: {en: Not out of reach}
        when: {op: [disclose], place: [inadequate]}
        unless: [{measure: [transfer.scc]}]
        cite: [GDPR 44]
      - id: TRA-1
        pillar: transparency
        source: law
        severity: serious
        effect: require
        title: {en: Say it while you ask}
        when: {op: [obtain.collect]}
        require: {notice: {none: [none, misleading]}}
        cite: [GDPR 13(1)]

    """

  static let vocabularyText = """
    format: 1
    lists: [op, data, purpose, origin, recipient, channel, measure, response]
    op:
      use.contact: {en: writing to someone, states: [data, channel, consent]}
      obtain.collect: {en: asking people for data, states: [data, consent]}
      store.keep: {en: keeping data}
      disclose.transmit: {en: sending data, states: [data, recipient]}
    data:
      user.name: {en: name}
      user.contact.email: {en: e-mail address}
      user.contact.phone_number: {en: phone number}
      user.location.precise: {en: exact position}
      user.location.imprecise: {en: town}
      user.health: {en: state of health}
    purpose:
      service.provision: {en: providing the service}
      service.support: {en: helping customers}
      marketing.direct: {en: our own advertising}
    recipient:
      internal.team: {en: one's own team}
      processor.vendor: {en: a company working for us}
    subject: {customer: {en: customer}}
    consent:
      given.specific: {en: a specific yes}
      not_asked: {en: a yes nobody asked for}
      withdrawn: {en: a yes taken back}
    channel:
      marketing.email: {en: marketing e-mail}
      company.email: {en: company e-mail}
      personal.email: {en: personal e-mail}
    event:
      incident.suspected: {en: something looks wrong}
      ask.consent: {en: people are asked}
    response: {report.internal: {en: reporting it}, ignore: {en: doing nothing}}
    measure:
      encryption.transit: {en: encrypted sending}
      encryption.at_rest: {en: encrypted storage}
      agreement.dpa: {en: an agreement}
      access.logged: {en: a log}
      transfer.scc: {en: standard clauses}
    notice:
      none: {en: no notice}
      layered: {en: a short notice beside the long one}
      misleading: {en: a misleading notice}
    place: {home: {en: here}, inadequate: {en: out of reach}}
    grounds: {task: {en: one's task}}

    """
}
