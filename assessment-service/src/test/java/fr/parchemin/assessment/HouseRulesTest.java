package fr.parchemin.assessment;

import fr.parchemin.kit.testing.HouseRules;

class HouseRulesTest extends HouseRules {}
