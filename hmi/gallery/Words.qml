pragma Singleton

import QtQuick

// What the specimens say, in the languages and directions a component has to bear. These are samples: they are not translated.
QtObject {
    readonly property var english: ({
        "short": "Warm the pack",
        "long": "Warm the pack before the next charging stop",
        "detail": "It is cold. This takes 14 minutes",
        "name": "Temperature",
        "figure": "21.5 °C",
        "value": "On",
        "few": ["Driving", "Range", "Charging"],
        "days": ["Mon", "Tue", "Wed", "Thu", "Fri"]
    })
    readonly property var german: ({
        "short": "Geschwindigkeitswarnung einschalten",
        "long": "Hochvoltbatterie vor dem nächsten Ladehalt auf Betriebstemperatur bringen",
        "detail": "Die Außentemperatur beeinträchtigt die Ladegeschwindigkeit. Die Vorkonditionierung dauert 14 Minuten",
        "name": "Innenraumtemperatur auf der Beifahrerseite",
        "figure": "21,5 °C",
        "value": "Eingeschaltet",
        "few": ["Energieverbrauch", "Reichweitenschätzung", "Ladeplanung"],
        "days": ["Mo", "Di", "Mi", "Do", "Fr"]
    })
    readonly property var chinese: ({
        "short": "预热动力电池",
        "long": "在到达下一个充电站之前预热动力电池",
        "detail": "气温较低，预热需要十四分钟",
        "name": "车内温度",
        "figure": "21.5 °C",
        "value": "已开启",
        "few": ["行驶", "续航里程", "充电"],
        "days": ["周一", "周二", "周三", "周四", "周五"]
    })
    readonly property var hebrew: ({
        "short": "חימום הסוללה",
        "long": "חימום הסוללה לפני תחנת הטעינה הבאה",
        "detail": "קר בחוץ. החימום נמשך 14 דקות",
        "name": "טמפרטורה",
        "figure": "21.5 °C",
        "value": "פועל",
        "few": ["נהיגה", "טווח", "טעינה"],
        "days": ["ב׳", "ג׳", "ד׳", "ה׳", "ו׳"]
    })
}
