// Makes ../src/main/resources/communes.txt anew:
//   npm pack @etalab/decoupage-administratif@6.0.0, unpack, node derive.js <folder of the package> > ../src/main/resources/communes.txt
'use strict'
const path = require('path')
const folder = path.resolve(process.argv[2])
const {name, version, license} = require(path.join(folder, 'package.json'))
const communes = require(path.join(folder, 'data/communes.json'))

const codes = new Set()
for (const commune of communes) {
  codes.add(commune.code)
  for (const former of commune.anciensCodes || []) codes.add(former)
}
// In no list of the package: Mayotte's until 2011, and Saint-Barthélemy's and Saint-Martin's until 2007.
for (let rank = 501; rank <= 517; rank++) codes.add('98' + rank)
codes.add('97123').add('97127')

const ranks = new Map()
for (const code of [...codes].sort()) {
  const department = code.slice(0, 2)
  if (!ranks.has(department)) ranks.set(department, [])
  ranks.get(department).push(Number(code.slice(2)))
}

const runs = all => {
  const parts = []
  for (let first = 0; first < all.length;) {
    let last = first
    while (all[last + 1] === all[last] + 1) last++
    parts.push(first === last ? String(all[first]) : all[first] + '-' + all[last])
    first = last + 1
  }
  return parts.join(' ')
}

console.log(`# INSEE codes of the communes of today, of delegated and associated ones, of arrondissements, and of former ones.`)
console.log(`# From ${name} ${version} (${license}, Copyright (c) 2018-2019 Etalab; data of INSEE, Licence Ouverte 2.0)`)
console.log(`# by candidate-service/communes/derive.js. A line: the first two characters, then the last three as numbers and runs.`)
for (const [department, all] of ranks) console.log(department + ' ' + runs(all))
