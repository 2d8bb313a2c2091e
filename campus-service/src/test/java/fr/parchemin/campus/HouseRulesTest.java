package fr.parchemin.campus;

import fr.parchemin.kit.testing.HouseRules;

class HouseRulesTest extends HouseRules {}
