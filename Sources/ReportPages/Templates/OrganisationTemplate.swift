/// An organisation's page.
let organisationTemplate = """
  <!DOCTYPE html>
  <html lang="{{language}}">
  <head>
  {{>head}}
  <title>{{organisation}} · {{words.kind}}</title>
  </head>
  <body>
  <header>
  <p class="over">{{words.kind}}</p>
  <h1><bdi>{{organisation}}</bdi></h1>
  <p class="quiet">{{madeOn}}</p>
  </header>
  <main>
  {{#hasSentences}}
  <section class="short">
  <h2>{{words.inShort}}</h2>
  <ul>
  {{#sentences}}
  <li>{{.}}</li>
  {{/sentences}}
  </ul>
  </section>
  {{/hasSentences}}
  <section class="top">
  <h2>{{rulesHeading}}</h2>
  <p class="quiet">{{words.ranked}}. {{words.topRulesWhy}}</p>
  <div class="scale" aria-hidden="true"><span></span><span><svg width="100%" height="14">\
  <text x="0" y="11">0</text><text x="50%" y="11" text-anchor="middle">50</text>\
  <text x="100%" y="11" text-anchor="end">100</text></svg></span><span></span></div>
  <ol class="bars">
  {{#rules}}
  <li>
  <span class="name">{{#name}}{{>rule}}{{/name}} {{#gravity}}{{>gravity}}{{/gravity}}</span>
  <span class="plot"><svg aria-hidden="true" width="100%" height="14">\
  <line class="axis" x1="0" x2="100%" y1="7" y2="7"/>\
  <rect class="bar" x="0" y="3" width="{{length}}" height="8" rx="2"/></svg></span>
  <span class="value"><strong>{{figure}}</strong> <span>{{words.slips}}</span></span>
  </li>
  {{/rules}}
  </ol>
  </section>
  <section class="map{{#map.isLong}} long{{/map.isLong}}">
  <h2 id="map">{{map.mapHeading}}</h2>
  {{#map}}
  {{#hasRows}}
  <p class="quiet">{{words.heatMapWhy}}</p>
  <ul class="legend shades">
  {{#words.shades}}
  <li><svg class="swatch s{{shade}}" aria-hidden="true" width="18" height="18">\
  <rect x="0.5" y="0.5" width="17" height="17" rx="3"/></svg> {{meaning}}</li>
  {{/words.shades}}
  <li><span class="swatch">–</span> {{words.hiddenSquare}}</li>
  </ul>
  <div class="wide" role="region" aria-labelledby="map" tabindex="0">
  <table>
  <thead>
  <tr><th scope="col">{{words.team}}</th>\
  {{#pillars}}<th scope="col"><bdi{{#lang}} lang="{{lang}}"{{/lang}}>{{.}}</bdi></th>{{/pillars}}</tr>
  </thead>
  <tbody>
  <tr class="whole"><th scope="row">{{words.whole}}</th>{{#whole}}<td>{{.}}</td>{{/whole}}</tr>
  {{#rows}}
  <tr><th scope="row"><bdi>{{rowName}}</bdi>{{#below}} <span class="id">{{below}}</span>{{/below}}</th>\
  {{#squares}}{{#shown}}<td class="s{{shade}}">{{shown}}</td>{{/shown}}\
  {{^shown}}<td class="none"><span aria-hidden="true">–</span>\
  <span class="spoken">{{words.hiddenSquare}}</span></td>{{/shown}}{{/squares}}</tr>
  {{/rows}}
  </tbody>
  </table>
  </div>
  {{#more}}
  <p class="quiet">{{more}}</p>
  {{/more}}
  {{/hasRows}}
  {{^hasRows}}
  <p>{{words.noTeams}}</p>
  {{/hasRows}}
  {{/map}}
  </section>
  <section class="untested">
  <h2>{{words.untested}}</h2>
  {{#hasUntested}}
  <ul>
  {{#untested}}
  <li>{{>rule}}</li>
  {{/untested}}
  </ul>
  {{/hasUntested}}
  {{^hasUntested}}
  <p>{{words.untestedNone}}</p>
  {{/hasUntested}}
  </section>
  {{#hasLevels}}
  <section class="levels">
  <h2>{{progressByLevel}}</h2>
  <div class="wide" role="region" aria-label="{{progressByLevel}}" tabindex="0">
  <table>
  <thead>
  <tr><th scope="col">{{words.level}}</th>{{#words.states}}<th scope="col">{{.}}</th>{{/words.states}}\
  <th scope="col">{{words.people}}</th></tr>
  </thead>
  <tbody>
  {{#levels}}
  <tr><th scope="row"><bdi{{#levelName.lang}} lang="{{levelName.lang}}"{{/levelName.lang}}>{{levelName}}</bdi></th>\
  {{#counts}}<td>{{number}}</td>{{/counts}}<td>{{people}}</td></tr>
  {{/levels}}
  </tbody>
  </table>
  </div>
  </section>
  {{/hasLevels}}
  </main>
  <footer>
  <section>
  <h2>{{words.readThis}}</h2>
  <p>{{words.readMap}}</p>
  </section>
  <section>
  <h2>{{words.whoSees}}</h2>
  <p>{{words.whoSeesText}}</p>
  </section>
  <section>
  <h2>{{words.neverShown}}</h2>
  <p>{{words.neverShownText}}</p>
  </section>
  </footer>
  </body>
  </html>

  """
