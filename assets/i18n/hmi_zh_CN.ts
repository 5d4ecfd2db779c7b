<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Everything but the language goes back to how the car was delivered.</source>
        <translation>除语言外，所有设置将恢复为出厂状态。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的软件</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>要重置所有设置吗？</translation>
    </message>
    <message>
        <source>Signal catalogue</source>
        <translation>信号目录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What comes over the bus</source>
        <translation>总线数据</translation>
    </message>
</context>
<context>
    <name>ArcGauge</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>ArrivalRow</name>
    <message>
        <source>Arrival %1, %2, %3</source>
        <translation>%1 到达，%2，%3</translation>
    </message>
</context>
<context>
    <name>AwayMark</name>
    <message>
        <source>Destination, %1 away. Show it</source>
        <translation>目的地，距离 %1。显示</translation>
    </message>
    <message>
        <source>Destination. Show it</source>
        <translation>目的地。显示</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>BarControls</name>
    <message>
        <source>10 seconds back</source>
        <translation>后退 10 秒</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>前进 10 秒</translation>
    </message>
    <message>
        <source>60 seconds back</source>
        <translation>后退 60 秒</translation>
    </message>
    <message>
        <source>60 seconds on</source>
        <translation>前进 60 秒</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Fold the bar</source>
        <translation>收起控制条</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Jump among: %1</source>
        <translation>跳转范围：%1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Rate %1</source>
        <translation>速率 %1</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Step by: %1</source>
        <translation>步进单位：%1</translation>
    </message>
    <message>
        <source>Tag this moment</source>
        <translation>标记此刻</translation>
    </message>
</context>
<context>
    <name>BatteryBar</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>BatteryCard</name>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Pack temperature</source>
        <translation>电池温度</translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation>电量</translation>
    </message>
</context>
<context>
    <name>BootTile</name>
    <message>
        <source>Boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>已关</translation>
    </message>
</context>
<context>
    <name>BusPanel</name>
    <message>
        <source>Every known signal is as fresh as it should be.</source>
        <translation>所有已知信号均保持更新。</translation>
    </message>
    <message>
        <source>Every message so far could be read and was in range.</source>
        <translation>迄今所有消息均可读取且数值有效。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Calls. Your phone takes it</source>
        <translation>来电，请用手机接听</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Simulated call</source>
        <translation>模拟来电</translation>
    </message>
</context>
<context>
    <name>CarSolid</name>
    <message>
        <source>Bring the view back</source>
        <translation>恢复视角</translation>
    </message>
    <message>
        <source>Walk around the car</source>
        <translation>环视车辆</translation>
    </message>
</context>
<context>
    <name>ChargingView</name>
    <message>
        <source>Charging power</source>
        <translation>充电功率</translation>
    </message>
    <message>
        <source>Charging power over the state of charge, now %1</source>
        <translation>充电功率随电量变化，当前 %1</translation>
    </message>
    <message>
        <source>kW %1</source>
        <translation>kW %1</translation>
    </message>
</context>
<context>
    <name>ClimateControls</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>ClimateEnd</name>
    <message>
        <source>fan %1 %</source>
        <translation>风量 %1%</translation>
    </message>
    <message>
        <source>seat heating %1 %</source>
        <translation>座椅加热 %1%</translation>
    </message>
</context>
<context>
    <name>ClimateSheet</name>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驾驶员</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾驶</translation>
    </message>
</context>
<context>
    <name>ClimateSide</name>
    <message>
        <source>%1 cooler</source>
        <translation>%1：调低温度</translation>
    </message>
    <message>
        <source>%1 warmer</source>
        <translation>%1：调高温度</translation>
    </message>
    <message>
        <source>%1, seat heating</source>
        <translation>%1：座椅加热</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>ClimateTiles</name>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>后风挡</translation>
    </message>
    <message>
        <source>Recirculate</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>Same for both</source>
        <translation>双侧同步</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>前风挡</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1, simulated</source>
        <translation>%1，模拟</translation>
    </message>
    <message>
        <source>A recording plays: it cannot be changed</source>
        <translation>正在回放录制数据，无法更改</translation>
    </message>
    <message>
        <source>Demo console</source>
        <translation>演示控制台</translation>
    </message>
    <message>
        <source>ev-cockpit: demo console</source>
        <translation>ev-cockpit：演示控制台</translation>
    </message>
</context>
<context>
    <name>ConsumptionView</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Consumption over the last %1, mean %2 %3</source>
        <translation>最近 %1 的能耗，平均 %2 %3</translation>
    </message>
    <message>
        <source>Last %1. %2</source>
        <translation>最近 %1。%2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover of %1</source>
        <translation>《%1》封面</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Back to the home</source>
        <translation>返回家居</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Favourite. Touch to take it from the first</source>
        <translation>常用设备。点按可移除</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>设为常用</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Driver&apos;s climate</source>
        <translation>驾驶员侧空调</translation>
    </message>
    <message>
        <source>Passenger&apos;s climate</source>
        <translation>副驾驶侧空调</translation>
    </message>
</context>
<context>
    <name>DockTools</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications, %1</source>
        <translation>通知，%1</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>快捷设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>DoorControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>长按打开</translation>
    </message>
    <message>
        <source>How far open</source>
        <translation>开启程度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>已关</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>EnergyBlock</name>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>行驶</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
</context>
<context>
    <name>FanPicture</name>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>FavouritesCard</name>
    <message>
        <source>Favourites at home</source>
        <translation>家中常用</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Live, %1</source>
        <translation>实时，%1</translation>
    </message>
    <message>
        <source>Vehicle %1</source>
        <translation>车辆 %1</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>条消息</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>signals</source>
        <translation>个信号</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>FlowCard</name>
    <message>
        <source>Charger</source>
        <translation>充电桩</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>行驶</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>车载系统</translation>
    </message>
</context>
<context>
    <name>FlowPicture</name>
    <message>
        <source>The house takes %1</source>
        <translation>家庭用电 %1</translation>
    </message>
    <message>
        <source>house</source>
        <translation>家庭</translation>
    </message>
</context>
<context>
    <name>FootBlock</name>
    <message>
        <source>Outside</source>
        <translation>车外</translation>
    </message>
</context>
<context>
    <name>GearRow</name>
    <message>
        <source>Gear %1</source>
        <translation>挡位 %1</translation>
    </message>
    <message>
        <source>Gear %1, not current</source>
        <translation>挡位 %1，数据已过时</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Keep holding</source>
        <translation>请继续按住</translation>
    </message>
    <message>
        <source>by touch, press and hold</source>
        <translation>触摸时请按住</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>press and hold, or the delete key, hides it until the next trip</source>
        <translation>长按或按删除键，下次行程前不再显示</translation>
    </message>
</context>
<context>
    <name>HomeCardMain</name>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>The house&apos;s energy</source>
        <translation>家庭能源</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message>
        <source>Hidden until the next trip</source>
        <translation>已隐藏，下次行程再显示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>Connect Home Assistant, and its devices appear here</source>
        <translation>连接 Home Assistant 后，设备将显示在此</translation>
    </message>
    <message>
        <source>Hold a device in its room and touch the star, and it stands here</source>
        <translation>在房间里长按设备并点按星标，即可显示在这里</translation>
    </message>
    <message>
        <source>No favourites</source>
        <translation>暂无常用设备</translation>
    </message>
    <message>
        <source>No home yet</source>
        <translation>尚未添加家居</translation>
    </message>
</context>
<context>
    <name>HomeTile</name>
    <message>
        <source>More of %1</source>
        <translation>%1的更多选项</translation>
    </message>
</context>
<context>
    <name>KeyboardKey</name>
    <message>
        <source>Close the keyboard</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>数字和符号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>KeyboardKeys</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
</context>
<context>
    <name>LevelControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>%1 as the scenario has it</source>
        <translation>%1 按场景设定</translation>
    </message>
</context>
<context>
    <name>LeversCard</name>
    <message>
        <source>Charge</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>环境光</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>车外温度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>车速</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>Charge now</source>
        <translation>立即充电</translation>
    </message>
    <message>
        <source>Limit %1 %</source>
        <translation>上限 %1%</translation>
    </message>
    <message>
        <source>Limit –</source>
        <translation>上限 –</translation>
    </message>
    <message>
        <source>Lower the limit</source>
        <translation>降低上限</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高上限</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>停止充电</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无内容</translation>
    </message>
</context>
<context>
    <name>LinkLine</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
</context>
<context>
    <name>LiveProblems</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Shown, but look at this</source>
        <translation>已显示，但请留意</translation>
    </message>
    <message>
        <source>The last good version stays</source>
        <translation>保留上一个可用版本</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>Hold to unlock</source>
        <translation>长按解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>上锁</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Day and night</source>
        <translation>日间与夜间</translation>
    </message>
</context>
<context>
    <name>MainCard</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>轮胎</translation>
    </message>
</context>
<context>
    <name>ManeuverCard</name>
    <message>
        <source>In %1: %2</source>
        <translation>%1后%2</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Heading up. Change the view</source>
        <translation>车头朝上，切换视图</translation>
    </message>
    <message>
        <source>North up. Change the view</source>
        <translation>正北朝上，切换视图</translation>
    </message>
    <message>
        <source>Overview. Change the view</source>
        <translation>全览，切换视图</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>回到当前位置</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Arrows move the map, enter chooses the middle</source>
        <translation>方向键移动地图，回车选择中心</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Choose something from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>未在播放</translation>
    </message>
    <message>
        <source>The car says nothing about its player yet</source>
        <translation>车辆尚未上报播放器状态</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No map pack. The way you drive is drawn.</source>
        <translation>没有地图包，将绘制行驶轨迹。</translation>
    </message>
    <message>
        <source>The band is where the charge ends as the crow flies. Roads are %1 times as long.</source>
        <translation>色带表示按直线距离的续航边界，实际道路约为其 %1 倍。</translation>
    </message>
    <message>
        <source>Where the car is, is not known yet.</source>
        <translation>车辆位置尚不可知。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>NotificationCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
</context>
<context>
    <name>NotificationCentre</name>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>快捷设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What the car and your home have to tell stands here</source>
        <translation>车辆与家中的消息将显示在此</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>OverlaySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Asking the vehicle</source>
        <translation>正在询问车辆</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>End guidance</source>
        <translation>结束导航</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>出发</translation>
    </message>
</context>
<context>
    <name>PlacePin</name>
    <message>
        <source>%1 on the map</source>
        <translation>地图上的%1</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>地图上的此处</translation>
    </message>
</context>
<context>
    <name>PlayingCard</name>
    <message>
        <source>%1 by %2 plays</source>
        <translation>正在播放 %2 的《%1》</translation>
    </message>
    <message>
        <source>%1 by %2, paused</source>
        <translation>%2 的《%1》，已暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>PowerBar</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>PowerBlock</name>
    <message>
        <source>Consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue</source>
        <translation>播放列表</translation>
    </message>
</context>
<context>
    <name>QuickSettings</name>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>快捷设置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
</context>
<context>
    <name>QuickTiles</name>
    <message>
        <source>Always day</source>
        <translation>始终日间</translation>
    </message>
    <message>
        <source>Always night</source>
        <translation>始终夜间</translation>
    </message>
    <message>
        <source>By the light outside</source>
        <translation>随环境光</translation>
    </message>
    <message>
        <source>Charge port</source>
        <translation>充电口</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>日间与夜间</translation>
    </message>
    <message>
        <source>Defrost</source>
        <translation>除霜</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减弱动效</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未锁</translation>
    </message>
</context>
<context>
    <name>RangeView</name>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>The car has not said yet how it reckons its range</source>
        <translation>车辆尚未上报续航的估算依据</translation>
    </message>
</context>
<context>
    <name>ReplayBarView</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Unfold the bar</source>
        <translation>展开控制条</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale %1</source>
        <translation>比例尺 %1</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>Scenarios show here as soon as a simulated vehicle is there</source>
        <translation>模拟车辆连接后，场景将显示在此</translation>
    </message>
</context>
<context>
    <name>SearchOverlay</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Places, music, settings, home</source>
        <translation>地点、音乐、设置、家居</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search words</source>
        <translation>搜索词</translation>
    </message>
    <message>
        <source>Waits until you stop</source>
        <translation>停车后可用</translation>
    </message>
    <message>
        <source>What stands beside can be opened while you drive</source>
        <translation>旁边的内容可在行驶中打开</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近搜索</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Try fewer letters, or another word</source>
        <translation>请减少字数或换个词</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>ev-cockpit</source>
        <translation>ev-cockpit</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>This car</source>
        <translation>本车</translation>
    </message>
    <message>
        <source>Tyres and brakes</source>
        <translation>轮胎与制动</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Where the steering wheel is. What the driver needs stays on that side.</source>
        <translation>方向盘所在的一侧。驾驶所需信息始终显示在这一侧。</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>Slider</name>
    <message>
        <source>not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>等待车辆响应</translation>
    </message>
</context>
<context>
    <name>SpeedBlock</name>
    <message>
        <source>Speed %1 %2</source>
        <translation>车速 %1 %2</translation>
    </message>
    <message>
        <source>Speed %1 %2, not current</source>
        <translation>车速 %1 %2，数据已过时</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1</source>
        <translation>限速 %1</translation>
    </message>
</context>
<context>
    <name>SplitHandle</name>
    <message>
        <source>Divide the screen</source>
        <translation>分屏</translation>
    </message>
</context>
<context>
    <name>StaleMark</name>
    <message>
        <source>%1 old</source>
        <translation>%1 前的数据</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>数据已过时</translation>
    </message>
</context>
<context>
    <name>StepperRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减小</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增大</translation>
    </message>
</context>
<context>
    <name>StoryBar</name>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>A story of %1 minutes through every panel</source>
        <translation>%1 分钟的故事，走遍每个界面</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>退出故事</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Pause the story</source>
        <translation>暂停故事</translation>
    </message>
    <message>
        <source>Play the story</source>
        <translation>播放故事</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>TagsSheet</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Remove the tag at %1</source>
        <translation>移除 %1 处的标记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>无备注</translation>
    </message>
</context>
<context>
    <name>Telltales</name>
    <message>
        <source>%1, not current</source>
        <translation>%1，数据已过时</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Arrive with 38 %</source>
        <translation>到达时剩余 38%</translation>
    </message>
    <message>
        <source>Panels and colours change at once</source>
        <translation>界面与颜色立即切换</translation>
    </message>
    <message>
        <source>Predicted 41 %, colder than planned</source>
        <translation>预计 41%，气温低于预期</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减弱动效</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>TimelineTrack</name>
    <message>
        <source>Nothing is marked in this recording</source>
        <translation>此记录中没有任何标记</translation>
    </message>
    <message>
        <source>Timeline, %1 of %2</source>
        <translation>时间轴，%1，共 %2</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>等待车辆响应</translation>
    </message>
</context>
<context>
    <name>Touchable</name>
    <message>
        <source>not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>waiting for the vehicle</source>
        <translation>等待车辆响应</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Next</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一首</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>距离与车速</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
</context>
<context>
    <name>WheelLabels</name>
    <message>
        <source>Tyre pressure, %1</source>
        <translation>胎压，%1</translation>
    </message>
</context>
<context>
    <name>bus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) back</source>
        <translation>
            <numerusform>回跳 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Real vehicle</source>
        <translation>真实车辆</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>clock %1 ×</source>
        <translation>时钟 %1 ×</translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>时钟已暂停</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>无时钟</translation>
    </message>
</context>
<context>
    <name>climate</name>
    <message>
        <source>%1 in here</source>
        <translation>车内 %1</translation>
    </message>
    <message>
        <source>%1 in here, as you like it</source>
        <translation>车内 %1，已达设定温度</translation>
    </message>
    <message>
        <source>%1 in here, cooling to %2</source>
        <translation>车内 %1，正在降温至 %2</translation>
    </message>
    <message>
        <source>%1 in here, warming to %2</source>
        <translation>车内 %1，正在升温至 %2</translation>
    </message>
    <message>
        <source>The car has not said how warm it is</source>
        <translation>车内温度未知</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Doorbell</source>
        <translation>门铃</translation>
    </message>
    <message>
        <source>Fast charger</source>
        <translation>快充桩</translation>
    </message>
    <message>
        <source>Nobody is there to take it</source>
        <translation>无人接收</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Ten minutes on</source>
        <translation>快进十分钟</translation>
    </message>
    <message>
        <source>Unplug</source>
        <translation>拔枪</translation>
    </message>
    <message>
        <source>Wallbox</source>
        <translation>家用充电桩</translation>
    </message>
</context>
<context>
    <name>energy</name>
    <message>
        <source>%1 above rated</source>
        <translation>比标称值高 %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已充入 %1</translation>
    </message>
    <message>
        <source>%1 at %2, in %3</source>
        <translation>%2 充至 %1，还需 %3</translation>
    </message>
    <message>
        <source>%1 below rated</source>
        <translation>比标称值低 %1</translation>
    </message>
    <message>
        <source>%1 to %2 as you drive</source>
        <translation>按您的驾驶方式可行驶 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 waits for warmth</source>
        <translation>%1 待电池升温后可用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All of it can be used</source>
        <translation>电量可全部使用</translation>
    </message>
    <message>
        <source>Already at the limit of %1</source>
        <translation>已达到 %1 的充电上限</translation>
    </message>
    <message>
        <source>As rated</source>
        <translation>与标称值一致</translation>
    </message>
    <message>
        <source>Charged to %1</source>
        <translation>已充至 %1</translation>
    </message>
    <message>
        <source>Charging to %1</source>
        <translation>正在充至 %1</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>低温</translation>
    </message>
    <message>
        <source>Cold costs %1 of it</source>
        <translation>其中低温消耗 %1</translation>
    </message>
    <message>
        <source>Cold costs %1 of it, a warm start saves %2</source>
        <translation>其中低温消耗 %1，预热后出发可节省 %2</translation>
    </message>
    <message>
        <source>Drive a little to see what it costs</source>
        <translation>行驶一小段后即可查看能耗</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>行驶</translation>
    </message>
    <message>
        <source>Heating and cooling</source>
        <translation>制热与制冷</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>坡度</translation>
    </message>
    <message>
        <source>How you drive</source>
        <translation>驾驶方式</translation>
    </message>
    <message>
        <source>Last %1 %2</source>
        <translation>最近 %1 %2</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>未插枪</translation>
    </message>
    <message>
        <source>Plug in and it charges to %1</source>
        <translation>插枪后将充至 %1</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>已插枪，未充电</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>Range not known yet</source>
        <translation>续航暂不可知</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>标称</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Start it here, or let the plan begin it</source>
        <translation>可在此启动，或等待预约充电</translation>
    </message>
    <message>
        <source>The battery is being warmed</source>
        <translation>电池正在加热</translation>
    </message>
    <message>
        <source>Unplug when you leave, or raise the limit</source>
        <translation>出发前请拔枪，或提高充电上限</translation>
    </message>
    <message>
        <source>as fast as the car can</source>
        <translation>已达车辆最大功率</translation>
    </message>
    <message>
        <source>as fast as the charger can</source>
        <translation>已达充电桩最大功率</translation>
    </message>
    <message>
        <source>at the limit you set</source>
        <translation>已达设定上限</translation>
    </message>
    <message>
        <source>slower as the battery fills</source>
        <translation>电量越高充电越慢</translation>
    </message>
    <message>
        <source>slower until the battery is warm</source>
        <translation>电池升温前充电较慢</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>%1 from the sun</source>
        <translation>太阳能 %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1已完成</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1未关</translation>
    </message>
    <message>
        <source>%1 is open, %2 is unlocked</source>
        <translation>%1未关，%2未锁</translation>
    </message>
    <message>
        <source>%1 is unlocked</source>
        <translation>%1未锁</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n light(s) on</source>
        <translation>
            <numerusform>%n 盏灯开启</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation>一切安静</translation>
    </message>
    <message>
        <source>All is shut and locked</source>
        <translation>门窗均已关闭并上锁</translation>
    </message>
    <message>
        <source>Asked, but nothing changed</source>
        <translation>已请求，但未生效</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>正在升温至 %1</translation>
    </message>
    <message>
        <source>Home in %1</source>
        <translation>%1后到家</translation>
    </message>
    <message>
        <source>It cannot do that</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>It comes back by itself</source>
        <translation>将自动恢复连接</translation>
    </message>
    <message>
        <source>It is jammed</source>
        <translation>已卡住</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>保持 %1</translation>
    </message>
    <message>
        <source>No home yet</source>
        <translation>尚未添加家居</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>有人按门铃</translation>
    </message>
    <message>
        <source>The home cannot be reached</source>
        <translation>无法连接家居</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>储能 %1</translation>
    </message>
    <message>
        <source>bell ring</source>
        <translation>门铃 按铃</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>car, plugged in</source>
        <translation>车辆，已插枪</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>制冷中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done at %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>door key</source>
        <translation>门 钥匙</translation>
    </message>
    <message>
        <source>drying</source>
        <translation>烘干中</translation>
    </message>
    <message>
        <source>fan only</source>
        <translation>仅送风</translation>
    </message>
    <message>
        <source>gate blind shutter</source>
        <translation>大门 百叶窗 卷帘</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>has not said anything yet</source>
        <translation>尚未上报</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>制热中</translation>
    </message>
    <message>
        <source>heating thermostat warm</source>
        <translation>暖气 温控 取暖</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>已卡住</translation>
    </message>
    <message>
        <source>light lamp</source>
        <translation>灯 照明</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>正在上锁</translation>
    </message>
    <message>
        <source>nobody has rung</source>
        <translation>无人按铃</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>关，%1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on, %1</source>
        <translation>开，%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>rang at %1</source>
        <translation>%1 有人按铃</translation>
    </message>
    <message>
        <source>rinsing</source>
        <translation>漂洗中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>scene mood</source>
        <translation>场景 氛围</translation>
    </message>
    <message>
        <source>spinning</source>
        <translation>脱水中</translation>
    </message>
    <message>
        <source>stopped half-way</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>太阳能</translation>
    </message>
    <message>
        <source>switch socket</source>
        <translation>开关 插座</translation>
    </message>
    <message>
        <source>to the grid</source>
        <translation>输往电网</translation>
    </message>
    <message>
        <source>touch to begin</source>
        <translation>轻触启动</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>未锁</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>washing</source>
        <translation>洗涤中</translation>
    </message>
</context>
<context>
    <name>lockout</name>
    <message>
        <source>%1 more when you stop</source>
        <translation>停车后可查看另外 %1 项</translation>
    </message>
    <message>
        <source>Messages can be read once you stop</source>
        <translation>停车后可阅读消息</translation>
    </message>
    <message>
        <source>The car opens once you stop</source>
        <translation>停车后才能打开车辆</translation>
    </message>
    <message>
        <source>The keyboard waits until you stop</source>
        <translation>停车后才能使用键盘</translation>
    </message>
    <message>
        <source>There is more here once you stop</source>
        <translation>停车后可查看更多</translation>
    </message>
    <message>
        <source>This can be set up once you stop</source>
        <translation>停车后可进行此设置</translation>
    </message>
    <message>
        <source>This has to wait until you stop</source>
        <translation>请停车后再操作</translation>
    </message>
    <message>
        <source>Video plays while you are parked</source>
        <translation>驻车时可播放视频</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>%1 as the crow flies</source>
        <translation>直线距离 %1</translation>
    </message>
    <message>
        <source>Arrive with %1</source>
        <translation>到达时剩余 %1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>与计划一致</translation>
    </message>
    <message>
        <source>At the roundabout</source>
        <translation>进入环岛</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Here on the map</source>
        <translation>地图上的此处</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Join the traffic</source>
        <translation>汇入车流</translation>
    </message>
    <message>
        <source>Planned with %1: this drive takes less</source>
        <translation>计划剩余 %1：本次能耗更低</translation>
    </message>
    <message>
        <source>Planned with %1: this drive takes more</source>
        <translation>计划剩余 %1：本次能耗更高</translation>
    </message>
    <message>
        <source>Sharp left</source>
        <translation>向左急转</translation>
    </message>
    <message>
        <source>Sharp right</source>
        <translation>向右急转</translation>
    </message>
    <message>
        <source>Slightly left</source>
        <translation>靠左行驶</translation>
    </message>
    <message>
        <source>Slightly right</source>
        <translation>靠右行驶</translation>
    </message>
    <message>
        <source>Straight on</source>
        <translation>直行</translation>
    </message>
    <message>
        <source>Take the exit</source>
        <translation>驶出</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右转</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>掉头</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>You are there</source>
        <translation>已到达</translation>
    </message>
</context>
<context>
    <name>media</name>
    <message>
        <source>AM radio</source>
        <translation>调幅广播</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>蓝牙</translation>
    </message>
    <message>
        <source>DAB radio</source>
        <translation>DAB 广播</translation>
    </message>
    <message>
        <source>FM radio</source>
        <translation>调频广播</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>其他音源</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从此处播放</translation>
    </message>
    <message>
        <source>Satellite radio</source>
        <translation>卫星广播</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) cleared</source>
        <translation>
            <numerusform>已清除 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Charging has begun</source>
        <translation>充电已开始</translation>
    </message>
    <message>
        <source>Charging has ended</source>
        <translation>充电已结束</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>已清除：%1</translation>
    </message>
    <message>
        <source>Fault code %1</source>
        <translation>故障码 %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>有人按门铃</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>即将</translation>
    </message>
    <message>
        <source>The car did not do that</source>
        <translation>车辆未执行此操作</translation>
    </message>
    <message>
        <source>The car noticed a fault. Have it looked at soon</source>
        <translation>车辆检测到故障，请尽快检修</translation>
    </message>
    <message>
        <source>The look that was chosen cannot be shown</source>
        <translation>无法显示所选的外观</translation>
    </message>
    <message>
        <source>The rules for driving cannot be read, so the strictest hold</source>
        <translation>无法读取行车规则，已启用最严格限制</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>未知号码</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>日间与夜间</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Distance and speed</source>
        <translation>距离与车速</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>驾驶位</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language and clock</source>
        <translation>语言与时钟</translation>
    </message>
    <message>
        <source>Left-hand drive</source>
        <translation>左舵</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减弱动效</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Right-hand drive</source>
        <translation>右舵</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Text and motion</source>
        <translation>文字与动效</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>trunk tailgate</source>
        <translation>尾门 行李箱</translation>
    </message>
</context>
<context>
    <name>replay</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1&#x2009;d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 second; 10 with Shift, 60 with Ctrl</source>
        <translation>1 秒；按住 Shift 为 10 秒，Ctrl 为 60 秒</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Alt + …</source>
        <translation>Alt + …</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>辅助驾驶</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>已到结尾</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>End the loop</source>
        <translation>结束循环</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Home End</source>
        <translation>Home End</translation>
    </message>
    <message>
        <source>Loop from here</source>
        <translation>从此处循环</translation>
    </message>
    <message>
        <source>Loop to here</source>
        <translation>循环至此处</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>正在读取文件：%1 %</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>标记已移除</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The broker does not let this user replay</source>
        <translation>代理不允许此用户回放</translation>
    </message>
    <message>
        <source>The broker is gone; trying again</source>
        <translation>代理已断开，正在重试</translation>
    </message>
    <message>
        <source>The replayer has ended</source>
        <translation>回放程序已结束</translation>
    </message>
    <message>
        <source>This recording has no length</source>
        <translation>此记录没有长度</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Waiting for the replayer</source>
        <translation>正在等待回放程序</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>end the loop</source>
        <translation>结束循环</translation>
    </message>
    <message>
        <source>faster and slower</source>
        <translation>加快和减慢</translation>
    </message>
    <message>
        <source>first and last moment</source>
        <translation>最初和最后时刻</translation>
    </message>
    <message>
        <source>fold the bar</source>
        <translation>收起控制条</translation>
    </message>
    <message>
        <source>loop from and to here</source>
        <translation>循环起点和终点</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>next and previous event</source>
        <translation>下一个和上一个事件</translation>
    </message>
    <message>
        <source>one frame (1/60 s)</source>
        <translation>一帧（1/60 秒）</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>tag this moment</source>
        <translation>标记此刻</translation>
    </message>
    <message>
        <source>the keys to the cockpit or the bar</source>
        <translation>按键交给座舱或控制条</translation>
    </message>
    <message>
        <source>the same from the cockpit</source>
        <translation>在座舱中的同等操作</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>which kind of events</source>
        <translation>选择事件类型</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quick settings</source>
        <translation>快捷设置</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>air climate</source>
        <translation>空气 空调 暖风</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>dark light</source>
        <translation>深色 浅色</translation>
    </message>
    <message>
        <source>flap plug charging</source>
        <translation>充电口 插枪 充电</translation>
    </message>
    <message>
        <source>fold unfold</source>
        <translation>折叠 展开</translation>
    </message>
    <message>
        <source>lock unlock</source>
        <translation>上锁 解锁</translation>
    </message>
    <message>
        <source>screen display</source>
        <translation>屏幕 显示</translation>
    </message>
    <message>
        <source>sound loud quiet</source>
        <translation>声音 大声 静音</translation>
    </message>
    <message>
        <source>windscreen fog ice</source>
        <translation>风挡 雾 冰</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n 个信号</numerusform>
        </translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时制</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时制</translation>
    </message>
    <message>
        <source>A real vehicle</source>
        <translation>真实车辆</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>By the light outside</source>
        <translation>随环境光</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>What you change cannot be kept: %1</source>
        <translation>更改无法保存：%1</translation>
    </message>
    <message>
        <source>What you marked cannot be read, and what you mark is not kept</source>
        <translation>已记下的内容无法读取，新内容也不会保存</translation>
    </message>
    <message>
        <source>What you marked could not be read and starts afresh. It is kept in %1</source>
        <translation>已记下的内容无法读取，将重新开始。原文件保存为 %1</translation>
    </message>
    <message>
        <source>What you marked is of a newer version and starts afresh. It is kept in %1</source>
        <translation>已记下的内容来自较新版本，将重新开始。原文件保存为 %1</translation>
    </message>
    <message>
        <source>Your settings are of a newer version and start afresh. They are kept in %1</source>
        <translation>您的设置来自更新的版本，已重新开始。原设置保存在 %1</translation>
    </message>
    <message>
        <source>Your settings cannot be read, and what you change is not kept</source>
        <translation>无法读取您的设置，所做更改也不会保存</translation>
    </message>
    <message>
        <source>Your settings could not be read and start afresh. They are kept in %1</source>
        <translation>无法读取您的设置，已重新开始。原设置保存在 %1</translation>
    </message>
</context>
<context>
    <name>strip</name>
    <message>
        <source>%1 at arrival</source>
        <translation>到达时 %1</translation>
    </message>
    <message>
        <source>%1 waits for warmth</source>
        <translation>%1 待电池升温后可用</translation>
    </message>
    <message>
        <source>%1, at most %2 out and %3 back</source>
        <translation>%1，最大输出 %2，最大回收 %3</translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation>车门未关</translation>
    </message>
    <message>
        <source>A fault is stored. Have it looked at soon</source>
        <translation>系统记录到故障，请尽快检修</translation>
    </message>
    <message>
        <source>A tyre is low. Check it at the next stop</source>
        <translation>有轮胎胎压偏低，请在下次停车时检查</translation>
    </message>
    <message>
        <source>Accepted, but nothing changed</source>
        <translation>已接受，但未生效</translation>
    </message>
    <message>
        <source>Anti-lock brakes at work</source>
        <translation>防抱死制动系统工作中</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>电量 %1</translation>
    </message>
    <message>
        <source>Battery is low. Charge soon</source>
        <translation>电量低，请尽快充电</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Fasten your seat belt</source>
        <translation>请系好安全带</translation>
    </message>
    <message>
        <source>Fog light</source>
        <translation>雾灯</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>危险警报灯</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Indicator left</source>
        <translation>左转向灯</translation>
    </message>
    <message>
        <source>Indicator right</source>
        <translation>右转向灯</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>No connection to the bus</source>
        <translation>未连接到总线</translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation>前方无车</translation>
    </message>
    <message>
        <source>Parking brake</source>
        <translation>驻车制动</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插枪</translation>
    </message>
    <message>
        <source>Power bar, drawing %1</source>
        <translation>功率条，输出 %1</translation>
    </message>
    <message>
        <source>Power bar, taking back %1</source>
        <translation>功率条，回收 %1</translation>
    </message>
    <message>
        <source>Reduced power</source>
        <translation>动力受限</translation>
    </message>
    <message>
        <source>Somebody ahead, %1</source>
        <translation>前方有车，%1</translation>
    </message>
    <message>
        <source>Stability control at work</source>
        <translation>车身稳定系统工作中</translation>
    </message>
    <message>
        <source>The 12 V battery is weak</source>
        <translation>12 V 蓄电池电量不足</translation>
    </message>
    <message>
        <source>The battery is cold and holds back</source>
        <translation>电池温度低，可用电量受限</translation>
    </message>
    <message>
        <source>The bus refuses this cockpit</source>
        <translation>总线拒绝了此座舱</translation>
    </message>
    <message>
        <source>The car does not allow that</source>
        <translation>车辆不允许此操作</translation>
    </message>
    <message>
        <source>The vehicle cannot be reached</source>
        <translation>无法连接车辆</translation>
    </message>
    <message>
        <source>The vehicle did not answer</source>
        <translation>车辆未响应</translation>
    </message>
    <message>
        <source>The vehicle is silent</source>
        <translation>车辆无响应</translation>
    </message>
    <message>
        <source>The vehicle refused</source>
        <translation>车辆已拒绝</translation>
    </message>
    <message>
        <source>Too near, %1</source>
        <translation>跟车太近，%1</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%1&#x2009;d %2&#x2009;h</source>
        <translation>%1&#x2009;天 %2&#x2009;小时</translation>
    </message>
    <message>
        <source>%1&#x2009;h %2&#x2009;min</source>
        <translation>%1&#x2009;小时 %2&#x2009;分</translation>
    </message>
    <message>
        <source>%1&#x2009;min</source>
        <translation>%1&#x2009;分钟</translation>
    </message>
    <message>
        <source>%1&#x2009;s</source>
        <translation>%1&#x2009;秒</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>APh:mm</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>%1 and %2 more are open</source>
        <translation>%1及另外 %2 处未关闭</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>已锁 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n doors are open</source>
        <translation>
            <numerusform>%n 扇车门未关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 项需要检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tyres are low</source>
        <translation>
            <numerusform>%n 个轮胎胎压偏低</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) open</source>
        <translation>
            <numerusform>%n 扇车窗未关</numerusform>
        </translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12 V 蓄电池</translation>
    </message>
    <message>
        <source>A brake light has failed</source>
        <translation>制动灯故障</translation>
    </message>
    <message>
        <source>A dipped-beam lamp has failed</source>
        <translation>近光灯故障</translation>
    </message>
    <message>
        <source>A fault that is not described here</source>
        <translation>此处未收录说明的故障</translation>
    </message>
    <message>
        <source>A left indicator has failed</source>
        <translation>左转向灯故障</translation>
    </message>
    <message>
        <source>A main-beam lamp has failed</source>
        <translation>远光灯故障</translation>
    </message>
    <message>
        <source>A right indicator has failed</source>
        <translation>右转向灯故障</translation>
    </message>
    <message>
        <source>A service is due</source>
        <translation>需要保养</translation>
    </message>
    <message>
        <source>A workshop can read its code</source>
        <translation>维修站可读取故障码</translation>
    </message>
    <message>
        <source>All four are well</source>
        <translation>四轮正常</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>All lamps work</source>
        <translation>所有车灯正常</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Brake pads are fine</source>
        <translation>制动片正常</translation>
    </message>
    <message>
        <source>Brake pads are worn</source>
        <translation>制动片已磨损</translation>
    </message>
    <message>
        <source>Charging flap</source>
        <translation>充电口盖</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>儿童锁</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>日间行车灯</translation>
    </message>
    <message>
        <source>Door behind the driver</source>
        <translation>驾驶员侧后门</translation>
    </message>
    <message>
        <source>Door behind the passenger</source>
        <translation>副驾驶侧后门</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Doors and windows are shut</source>
        <translation>门窗均已关闭</translation>
    </message>
    <message>
        <source>Doors, boot and flap</source>
        <translation>车门、后备箱与充电口盖</translation>
    </message>
    <message>
        <source>Driver&apos;s door</source>
        <translation>驾驶员侧车门</translation>
    </message>
    <message>
        <source>Enough washer water</source>
        <translation>玻璃水充足</translation>
    </message>
    <message>
        <source>Fill it up while it is cold</source>
        <translation>请在冷胎状态下充气</translation>
    </message>
    <message>
        <source>Fill them up while they are cold</source>
        <translation>请在冷胎状态下充气</translation>
    </message>
    <message>
        <source>Folded in</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Front boot</source>
        <translation>前备箱</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>Have them replaced soon</source>
        <translation>请尽快更换</translation>
    </message>
    <message>
        <source>It does so every half minute</source>
        <translation>每半分钟更新一次</translation>
    </message>
    <message>
        <source>It will stand here as soon as it does</source>
        <translation>有数据后将显示在此</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>车灯</translation>
    </message>
    <message>
        <source>Lock the car</source>
        <translation>车辆上锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>Low, needs air</source>
        <translation>偏低，需充气</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>车型年份</translation>
    </message>
    <message>
        <source>No service due</source>
        <translation>暂无需保养</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>无故障码</translation>
    </message>
    <message>
        <source>Nobody knows whether all is shut</source>
        <translation>是否全部关好未知</translation>
    </message>
    <message>
        <source>Nobody knows whether it is locked</source>
        <translation>是否已锁止未知</translation>
    </message>
    <message>
        <source>Not current</source>
        <translation>数据已过时</translation>
    </message>
    <message>
        <source>Not everything is locked</source>
        <translation>未全部锁止</translation>
    </message>
    <message>
        <source>Nothing was found, nothing is due</source>
        <translation>未发现问题，无待办事项</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>总里程</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关</translation>
    </message>
    <message>
        <source>Pads worn, have them replaced</source>
        <translation>制动片磨损，请更换</translation>
    </message>
    <message>
        <source>Passenger&apos;s door</source>
        <translation>副驾驶侧车门</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插枪</translation>
    </message>
    <message>
        <source>Plugged in and charging</source>
        <translation>已插枪，正在充电</translation>
    </message>
    <message>
        <source>Pressure and pads are fine</source>
        <translation>胎压与制动片正常</translation>
    </message>
    <message>
        <source>Pressure rises as they warm</source>
        <translation>胎压随温度升高</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Rear windows locked</source>
        <translation>后窗已锁定</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>录制：%1</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>已关</translation>
    </message>
    <message>
        <source>Side lights</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>Simulated: %1</source>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>That is how it was when the car was last heard</source>
        <translation>以上为车辆最后一次上报的状态</translation>
    </message>
    <message>
        <source>The 12 V battery is charged</source>
        <translation>12 V 蓄电池电量充足</translation>
    </message>
    <message>
        <source>The boot is open</source>
        <translation>后备箱未关</translation>
    </message>
    <message>
        <source>The car has not said anything yet</source>
        <translation>车辆尚未上报数据</translation>
    </message>
    <message>
        <source>The charging flap is open</source>
        <translation>充电口盖未关</translation>
    </message>
    <message>
        <source>The door behind the driver is open</source>
        <translation>驾驶员侧后门未关</translation>
    </message>
    <message>
        <source>The door behind the passenger is open</source>
        <translation>副驾驶侧后门未关</translation>
    </message>
    <message>
        <source>The driver&apos;s door is open</source>
        <translation>驾驶员侧车门未关</translation>
    </message>
    <message>
        <source>The front boot is open</source>
        <translation>前备箱未关</translation>
    </message>
    <message>
        <source>The front left tyre is low</source>
        <translation>左前轮胎压偏低</translation>
    </message>
    <message>
        <source>The front right tyre is low</source>
        <translation>右前轮胎压偏低</translation>
    </message>
    <message>
        <source>The most urgent first</source>
        <translation>按紧急程度排序</translation>
    </message>
    <message>
        <source>The passenger&apos;s door is open</source>
        <translation>副驾驶侧车门未关</translation>
    </message>
    <message>
        <source>The rear left tyre is low</source>
        <translation>左后轮胎压偏低</translation>
    </message>
    <message>
        <source>The rear right tyre is low</source>
        <translation>右后轮胎压偏低</translation>
    </message>
    <message>
        <source>The self-test has not reported yet</source>
        <translation>自检尚未上报</translation>
    </message>
    <message>
        <source>The tyres have not reported yet</source>
        <translation>胎压尚未上报</translation>
    </message>
    <message>
        <source>The washer water is low</source>
        <translation>玻璃水不足</translation>
    </message>
    <message>
        <source>They do once the car has moved</source>
        <translation>车辆行驶后将上报</translation>
    </message>
    <message>
        <source>They report again once the car moves</source>
        <translation>车辆行驶后将重新上报</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>距下次保养</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Trouble codes and service</source>
        <translation>故障码与保养</translation>
    </message>
    <message>
        <source>Tyre pressures</source>
        <translation>胎压</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>未锁</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>车架号</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>close doors</source>
        <translation>关闭 车门</translation>
    </message>
    <message>
        <source>fault diagnostics error check VIN</source>
        <translation>故障 诊断 检查 车架号</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>trunk frunk bonnet window mirror charge port open</source>
        <translation>后备箱 前备箱 车窗 后视镜 充电口 打开</translation>
    </message>
    <message>
        <source>wheel air pressure bar psi</source>
        <translation>车轮 充气 气压 bar psi</translation>
    </message>
</context>
</TS>
