package fr.parchemin.candidate;

import fr.parchemin.kit.testing.HouseRules;

class HouseRulesTest extends HouseRules {}
